package io.canmou.substance.react;

import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Well-known dangerous mixtures, by substance, group (`epa:1`), family (`set:carbonates`) or medium: reviewed
/// lines, each with its reason. The families are those that the EPA groups do not tell apart.
final class Mixes {
    private final List<Row> rows = Table.shipped("mixes").rows();
    private final Map<String, Set<String>> families = new HashMap<>();

    Mixes() {
        for (Row row : Table.shipped("mix_families").rows()) {
            families.put("set:" + row.text("family"), Set.copyOf(row.list("ids")));
        }
    }

    /// The lines that hold for `a` with `b`, in either order.
    List<Row> of(Partner a, Groups.Membership groupsA, Partner b, Groups.Membership groupsB) {
        return rows.stream()
                .filter(r -> matches(r.text("a"), a, groupsA) && matches(r.text("b"), b, groupsB)
                        || matches(r.text("b"), a, groupsA) && matches(r.text("a"), b, groupsB))
                .toList();
    }

    private boolean matches(String side, Partner partner, Groups.Membership membership) {
        if (side.startsWith("epa:")) {
            return membership.epa().contains(side.substring(4));
        }
        return switch (partner) {
            case Partner.Around around -> side.equals("word:" + around.medium().word());
            case Partner.Of of ->
                side.equals(of.entry().id())
                        || families.getOrDefault(side, Set.of())
                                .contains(of.entry().id());
        };
    }
}
