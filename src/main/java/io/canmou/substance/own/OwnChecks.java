package io.canmou.substance.own;

import io.canmou.hazard.Fault;
import io.canmou.substance.Formula;
import io.canmou.substance.check.PropertyChecks;
import java.util.ArrayList;
import java.util.List;

/// What must hold for an own substance: a name, numbers that can be numbers, figures that fit together.
public final class OwnChecks {
    private final OwnEntries entries;

    /// @param entries how a substance becomes an entry, so that the entry's figures can be checked
    public OwnChecks(OwnEntries entries) {
        this.entries = entries;
    }

    /// All that is wrong with `substance`; none: it can be kept.
    public List<Fault> check(OwnSubstance substance, String path) {
        List<Fault> faults = new ArrayList<>();
        if (substance.nameZh().isEmpty() && substance.nameEn().isEmpty()) {
            faults.add(Fault.of(path, "ownNoName"));
        }
        if (!substance.cas().isEmpty() && !PropertyChecks.casDigit(substance.cas())) {
            faults.add(Fault.of(path + ".cas", "ownBadCas", substance.cas()));
        }
        for (String un : substance.un()) {
            if (!un.matches("\\d{4}")) {
                faults.add(Fault.of(path + ".un", "ownBadUn", un));
            }
        }
        if (!substance.formula().isEmpty()
                && Formula.elements(substance.formula()).isEmpty()) {
            faults.add(Fault.of(path + ".formula", "ownBadFormula", substance.formula()));
        }
        boolean constants = substance.values().containsKey("antoineA");
        if (constants != substance.values().containsKey("antoineB")
                || constants != substance.values().containsKey("antoineC")) {
            faults.add(Fault.of(path, "ownHalfAntoine"));
        }
        if (faults.isEmpty()) {
            PropertyChecks.of(entries.entry(substance))
                    .forEach(v ->
                            faults.add(Fault.of(path, "ownImplausible", v.rule().name(), v.detail())));
        }
        return faults;
    }
}
