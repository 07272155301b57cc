package io.canmou.hazard.source;

import io.canmou.hazard.Fault;
import io.canmou.hazard.SourceTerm;
import io.canmou.hazard.Warning;
import io.canmou.hazard.dispersion.DispersionSource;
import java.util.List;

/// What a source model found, or why there is nothing to find.
public sealed interface SourceVerdict {
    /// A source.
    ///
    /// @param model its name in the result, for example "liquid tank"
    /// @param term rates against time, as the contract prints them
    /// @param emissions the same for the dispersion models, with the shape of jets and pools
    record Found(String model, SourceTerm term, DispersionSource emissions, List<Warning> warnings)
            implements SourceVerdict {
        public Found {
            warnings = List.copyOf(warnings);
        }
    }

    /// Physically impossible, or a property is missing.
    record Refused(List<Fault> faults) implements SourceVerdict {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Refused of(String path, String code, Object... arguments) {
            return new Refused(List.of(Fault.of(path, code, arguments)));
        }
    }
}
