package io.canmou.ui.start;

import io.canmou.substance.Entry;
import io.canmou.substance.SubstanceRef;

/// The first input: what came out.
public sealed interface What {
    /// A substance of the catalogue.
    ///
    /// @param ref how it was named: a name that several share stays a name, so that the dangerous reading is taken
    ///     and asked about afterwards
    record Known(Entry entry, SubstanceRef ref) implements What {}

    /// Nobody knows what it is.
    record NotKnown() implements What {}

    /// A store or a load without a name burns: distance and withdrawal clock at once.
    record UnnamedFire() implements What {}
}
