package io.canmou.hazard.engine;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Scenario;
import io.canmou.hazard.Verdict;
import java.util.List;

/// For models that keep nothing: more places are another run.
record AskedAgain(HazardEngine engine, Scenario scenario, Verdict verdict) implements Solved {
    @Override
    public List<ReceptorResult> at(List<Receptor> receptors) {
        return !receptors.isEmpty()
                        && engine.assess(scenario.withReceptors(receptors).withEnsemble(null))
                                instanceof Verdict.Assessed assessed
                ? assessed.receptors()
                : List.of();
    }
}
