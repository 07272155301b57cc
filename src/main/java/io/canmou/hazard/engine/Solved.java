package io.canmou.hazard.engine;

import io.canmou.hazard.Receptor;
import io.canmou.hazard.ReceptorResult;
import io.canmou.hazard.Verdict;
import java.util.List;

/// A scenario that was solved, and can be asked what more places get: which ones are worth asking for is often
/// known only from its zones. Immutable and thread-safe.
public interface Solved {
    /// The answer itself.
    Verdict verdict();

    /// What each of `receptors` gets, in their order, as if the scenario had named them; empty: it was refused.
    List<ReceptorResult> at(List<Receptor> receptors);
}
