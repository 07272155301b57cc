package io.canmou.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Directions are the points of the compass, forces the limits of the Beaufort scale as rule W8 gives them.
class WindWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            280° 1.8 m/s   | 280 | 1.8
            280 1.8        | 280 | 1.8
            280度，1.8米/秒 | 280 | 1.8
            NE 2.5 m/s     | 45 | 2.5
            西南风 18 km/h | 225 | 5.0
            wind from the west, 10 knots | 270 | 5.14444
            """)
    void windIsReadFromWhereItBlows(String told, double from, double speed) {
        assertThat(WindWords.read(told)).get().isInstanceOfSatisfying(WindTold.Blowing.class, wind -> {
            assertThat(wind.from()).isCloseTo(from, within(1e-9));
            assertThat(wind.speed()).isNotNull();
            assertThat(wind.speed()).isCloseTo(speed, within(1e-4));
            assertThat(wind.force()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            西北风3级      | 315   | 3 | 3
            NW 3           | 315   | 3 | 3
            东南风三级     | 135   | 3 | 3
            东南风 3-4级   | 135   | 3 | 4
            northwest force 4 | 315 | 4 | 4
            北风2级        | 0     | 2 | 2
            西北偏西风1级  | 292.5 | 1 | 1
            SSW 5          | 202.5 | 5 | 5
            """)
    void aForceStaysAForce(String told, double from, int low, int high) {
        assertThat(WindWords.read(told)).contains(new WindTold.Blowing(from, null, new WindTold.Force(low, high)));
    }

    @ParameterizedTest
    @CsvSource({"吹向东, 270", "往东南吹, 315", "blowing to the east, 270", "西风, 270", "东风, 90"})
    void whereItGoesToIsTurnedIntoWhereItComesFrom(String told, double from) {
        assertThat(WindWords.read(told))
                .get()
                .isInstanceOfSatisfying(
                        WindTold.Blowing.class, wind -> assertThat(wind.from()).isEqualTo(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不知道", "unknown", "不清楚", "?"})
    void notKnowingIsAnAnswer(String told) {
        assertThat(WindWords.read(told)).contains(new WindTold.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"风向不定", "variable", "variable 2 m/s"})
    void aTurningWindHasNoDirection(String told) {
        assertThat(WindWords.read(told)).contains(new WindTold.Variable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"静风", "无风", "calm", "0级"})
    void calmIsCalm(String told) {
        assertThat(WindWords.read(told)).contains(new WindTold.Calm());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "下雨", "hello there", "370°", "NW 13"})
    void whatCannotBeReadIsNotGuessed(String told) {
        assertThat(WindWords.read(told)).isEmpty();
    }

    @Test
    void aDirectionAloneLeavesTheSpeedOpen() {
        assertThat(WindWords.read("西北风")).contains(new WindTold.Blowing(315.0, null, null));
    }
}
