package io.canmou.substance.react;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.List;

/// Well-known dangerous mixtures, by substance, group or medium: reviewed lines, each with its reason.
final class Mixes {
    private final List<Row> rows = Table.shipped("mixes").rows();

    /// The lines that hold for `a` with `b`, in either order.
    List<Row> of(Partner a, Groups.Membership groupsA, Partner b, Groups.Membership groupsB) {
        return rows.stream()
                .filter(r -> matches(r.text("a"), a, groupsA) && matches(r.text("b"), b, groupsB)
                        || matches(r.text("b"), a, groupsA) && matches(r.text("a"), b, groupsB))
                .toList();
    }

    private static boolean matches(String side, Partner partner, Groups.Membership membership) {
        if (side.startsWith("epa:")) {
            return membership.epa().contains(side.substring(4));
        }
        return switch (partner) {
            case Partner.Around around -> side.equals("word:" + around.medium().word());
            case Partner.Of of -> side.equals(of.entry().id());
        };
    }
}
