package io.canmou.advice.plan;

import io.canmou.advice.Situation.Wording;
import io.canmou.advice.plan.PlanTemplate.Role;
import io.canmou.advice.plan.PlanTemplate.TaskLine;
import io.canmou.advice.rules.PlansFolder;
import io.canmou.advice.rules.RuleFileFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// All plan templates (`*.plan.txt`). A bureau's own file takes the place of the shipped one of the same name.
///
/// Front matter between `---` lines (`key: value`), then sections `## name`; a task line is
/// `id | role | zh | en | trigger | due | rule | condition`, any other line `zh | en`. `#` begins a remark.
public final class PlanTemplates {
    private static final String SUFFIX = ".plan.txt";
    private static final String COMMON = "common";
    private static final Set<String> SECTIONS =
            Set.of("tasks", "decisions", "protection", "withdraw", "doNots", "notes");

    private final Map<String, PlanTemplate> byId;

    private PlanTemplates(Map<String, PlanTemplate> byId) {
        this.byId = byId;
    }

    /// Reads all.
    ///
    /// @throws RuleFileFault if one cannot be read, or the common one is missing
    public static PlanTemplates read(PlansFolder plans) {
        Map<String, PlanTemplate> byId = new TreeMap<>();
        for (Path file : plans.files(SUFFIX)) {
            PlanTemplate template = new Reading(file.toString()).read(lines(file));
            byId.put(template.id(), template);
        }
        if (!byId.containsKey(COMMON)) {
            throw new RuleFileFault(COMMON + SUFFIX, List.of("not found in " + plans.searchPath()));
        }
        return new PlanTemplates(byId);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The template of a type; empty: there is none.
    public Optional<PlanTemplate> find(String id) {
        return id.equals(COMMON) ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /// What opens every plan.
    public PlanTemplate common() {
        return Optional.ofNullable(byId.get(COMMON)).orElseThrow();
    }

    /// Ids of all types.
    public List<String> types() {
        return byId.keySet().stream().filter(id -> !id.equals(COMMON)).toList();
    }

    /// One file being read; all its faults come at once.
    private static final class Reading {
        private final String file;
        private final List<String> problems = new ArrayList<>();
        private final Map<String, String> head = new HashMap<>();
        private final Map<String, List<Wording>> texts = new HashMap<>();
        private final List<TaskLine> tasks = new ArrayList<>();

        Reading(String file) {
            this.file = file;
        }

        PlanTemplate read(List<String> lines) {
            boolean inHead = false;
            String section = "";
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (line.equals("---")) {
                    inHead = !inHead;
                } else if (line.startsWith("## ")) {
                    section = line.substring(3).strip();
                    if (!SECTIONS.contains(section)) {
                        problems.add("line " + (i + 1) + ": section \"" + section + "\" is not one of " + SECTIONS);
                    }
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    line(line, i + 1, inHead, section);
                }
            }
            return template();
        }

        private void line(String line, int number, boolean inHead, String section) {
            if (inHead) {
                int colon = line.indexOf(':');
                if (colon < 0) {
                    problems.add("line " + number + ": write key: value");
                } else {
                    head.put(
                            line.substring(0, colon).strip(),
                            line.substring(colon + 1).strip());
                }
                return;
            }
            String[] parts =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            if (section.equals("tasks")) {
                task(parts, number);
            } else if (parts.length == 2) {
                texts.computeIfAbsent(section, s -> new ArrayList<>()).add(new Wording(parts[0], parts[1]));
            } else {
                problems.add("line " + number + ": write zh | en");
            }
        }

        private void task(String[] parts, int number) {
            if (parts.length != 7 && parts.length != 8) {
                problems.add("line " + number + ": write id | role | zh | en | trigger | due | rule | condition");
                return;
            }
            try {
                tasks.add(new TaskLine(
                        parts[0],
                        Role.valueOf(parts[1]),
                        new Wording(parts[2], parts[3]),
                        parts[4],
                        due(parts[5]),
                        parts[6],
                        parts.length == 8 ? Arrays.asList(parts[7].split("\\s*,\\s*")) : List.of()));
            } catch (IllegalArgumentException e) {
                problems.add("line " + number + ": " + e.getMessage());
            }
        }

        private static double due(String text) {
            if (text.equals("-")) {
                return -1;
            }
            String[] parts = text.split("\\s+");
            if (parts.length != 2) {
                throw new IllegalArgumentException("due \"" + text + "\": write a number and min or h, or -");
            }
            double number = Double.parseDouble(parts[0]);
            return switch (parts[1].toLowerCase(Locale.ROOT)) {
                case "min" -> number * 60;
                case "h" -> number * 3600;
                default -> throw new IllegalArgumentException("due \"" + text + "\": unit is min or h");
            };
        }

        private PlanTemplate template() {
            for (String key : List.of("id", "title.zh", "title.en", "priority")) {
                if (!head.containsKey(key)) {
                    problems.add("front matter: " + key + " is missing");
                }
            }
            if (!problems.isEmpty()) {
                throw new RuleFileFault(file, problems);
            }
            return new PlanTemplate(
                    value("id"),
                    new Wording(value("title.zh"), value("title.en")),
                    Integer.parseInt(value("priority")),
                    tasks,
                    texts("decisions"),
                    texts("protection"),
                    texts("withdraw"),
                    texts("doNots"),
                    texts("notes"));
        }

        private String value(String key) {
            return head.getOrDefault(key, "");
        }

        private List<Wording> texts(String section) {
            return texts.getOrDefault(section, List.of());
        }
    }
}
