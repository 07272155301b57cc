package io.canmou.hazard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Never a bare number: an assessment with what it rests on, or the reasons why there is none.
public sealed interface Verdict {
    /// What the models found.
    ///
    /// @param model what was used, for example "dense pool plume"
    /// @param source null where nothing enters the air
    /// @param zones toxic, flammable, thermal, overpressure; in each the most severe level first
    /// @param zonesExposureTrue toxic zones by the level of the release's own duration; empty unless it is
    /// short
    /// @param hazards only where every hazard was asked for
    /// @param quantities named numbers of the model, names and units of the contract
    record Assessed(
            String model,
            List<Warning> warnings,
            @Nullable SourceTerm source,
            List<Zone> zones,
            List<Zone> zonesExposureTrue,
            List<HazardOutcome> hazards,
            List<Envelope> envelopes,
            List<ReceptorResult> receptors,
            Map<String, Double> quantities)
            implements Verdict {
        public Assessed {
            warnings = List.copyOf(warnings);
            zones = List.copyOf(zones);
            zonesExposureTrue = List.copyOf(zonesExposureTrue);
            hazards = List.copyOf(hazards);
            envelopes = List.copyOf(envelopes);
            receptors = List.copyOf(receptors);
            quantities = Map.copyOf(quantities);
        }

        /// The same with other quantities.
        public Assessed withQuantities(Map<String, Double> other) {
            return new Assessed(
                    model, warnings, source, zones, zonesExposureTrue, hazards, envelopes, receptors, other);
        }
    }

    /// Nothing can be said, and why: physically impossible, or a property is missing.
    record Refused(List<Fault> faults) implements Verdict {
        public Refused {
            faults = List.copyOf(faults);
        }

        /// Refused for one reason.
        public static Refused of(String path, String code, Object... arguments) {
            return new Refused(List.of(Fault.of(path, code, arguments)));
        }
    }
}
