package io.canmou.advice.rules;

import io.canmou.advice.Situation.Wind;
import io.canmou.hazard.weather.Weather;
import java.util.List;

/// The wind as it is used: what is shown, the weathers that the models run in, and the fastest wind for arrivals.
///
/// @param runs one, or three where the speed is not known (W2); the outermost result counts
/// @param fastest m/s at 10 m, before the factor of rule E1
public record WindPlan(Wind shown, List<Weather> runs, double fastest) {
    public WindPlan {
        runs = List.copyOf(runs);
    }
}
