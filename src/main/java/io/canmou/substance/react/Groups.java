package io.canmou.substance.react;

import io.canmou.substance.Entry;
import io.canmou.substance.shipped.Row;
import io.canmou.substance.shipped.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// To which reactive groups a substance belongs.
///
/// From the reviewed table where it has a line; else from the rule over the English name; else from the
/// classification (an oxidiser is one by H272 or class 5.1). CAMEO's groups have a reviewed line for the most
/// important substances and follow from EPA's for the rest.
final class Groups {
    private static final String POLYMERISABLE = "103";

    private final Table epa = Table.shipped("substance_groups");
    private final Table cameo = Table.shipped("cameo_groups");
    private final Table ghs = Table.shipped("ghs");
    private final Table un = Table.shipped("un");
    private final Map<String, String> bridge = new HashMap<>();

    Groups() {
        Table.shipped("bridge").rows().forEach(r -> bridge.put(r.text("epa"), r.text("cameo")));
    }

    /// @param reviewed whether a person put the substance into its groups
    record Membership(List<String> epa, List<String> cameo, Set<String> statements, boolean reviewed) {}

    Membership of(Partner partner) {
        return switch (partner) {
            case Partner.Around around ->
                new Membership(around.medium().groups(), bridged(around.medium().groups()), Set.of(), true);
            case Partner.Of of -> of(of.entry());
        };
    }

    private Membership of(Entry entry) {
        Set<String> statements = statements(entry);
        List<Row> rows = epa.rows(entry.id());
        if (rows.isEmpty()) {
            List<String> guessed = fromClass(entry, statements);
            return new Membership(guessed, cameo(entry, guessed), statements, false);
        }
        List<String> groups = rows.getFirst().list("epa_groups");
        if (polymerises(entry) && !groups.contains(POLYMERISABLE)) {
            groups.add(POLYMERISABLE);
        }
        boolean reviewed = rows.getFirst().text("method").startsWith("curated");
        return new Membership(groups, cameo(entry, groups), statements, reviewed);
    }

    /// Whether the emergency guide marks one of its numbers with a P after the guide.
    private boolean polymerises(Entry entry) {
        return entry.un().stream()
                .flatMap(n -> un.rows(n).stream())
                .anyMatch(r -> !r.text("polymerises").isEmpty());
    }

    private List<String> cameo(Entry entry, List<String> epaGroups) {
        List<Row> rows = cameo.rows(entry.id());
        return rows.isEmpty() ? bridged(epaGroups) : rows.getFirst().list("groups");
    }

    private List<String> bridged(List<String> epaGroups) {
        List<String> groups = new ArrayList<>();
        for (String group : epaGroups) {
            String other = bridge.get(group);
            if (other != null) {
                groups.add(other);
            }
        }
        return groups;
    }

    private Set<String> statements(Entry entry) {
        Set<String> codes = new LinkedHashSet<>();
        for (Row row : ghs.rows(entry.id())) {
            codes.addAll(row.list("h_codes"));
            codes.addAll(row.list("euh_codes"));
        }
        return codes;
    }

    private List<String> fromClass(Entry entry, Set<String> statements) {
        Set<String> groups = new LinkedHashSet<>();
        String classes = "+" + entry.hazardClass() + "+";
        if (classes.contains("+5.1+") || any(statements, "H270", "H271", "H272")) {
            groups.add("104");
        }
        if (polymerises(entry)) {
            groups.add(POLYMERISABLE);
        }
        if (classes.contains("+5.2+") || any(statements, "H240", "H241", "H242")) {
            groups.add("30");
        }
        if (classes.contains("+4.3+") || any(statements, "H260", "H261", "EUH014", "EUH029")) {
            groups.add("107");
        }
        if (classes.startsWith("+1.") || any(statements, "H200", "H201", "H202", "H203", "H204", "H205")) {
            groups.add("102");
        }
        if (classes.matches(".*\\+(3|4\\.1|2\\.1)\\+.*") || any(statements, "H220", "H224", "H225", "H226", "H228")) {
            groups.add("101");
        }
        return List.copyOf(groups);
    }

    private static boolean any(Set<String> statements, String... codes) {
        return Set.of(codes).stream().anyMatch(statements::contains);
    }
}
