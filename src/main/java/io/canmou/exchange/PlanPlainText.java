package io.canmou.exchange;

import io.canmou.words.Words;
import java.util.List;

/// The page as plain text, for radio, chat and printers that know nothing else.
public record PlanPlainText(Words words) {
    /// The text, lines ended by `\n`.
    public String write(PlanPage page) {
        StringBuilder text = new StringBuilder();
        if (page.drill()) {
            line(text, words.say("plan.drill"));
        }
        line(text, page.title());
        line(text, page.subtitle());
        line(text, page.head());
        line(text, page.windLine());
        section(text, 2, "zones");
        page.zones()
                .forEach(z -> line(
                        text,
                        "  " + z.name() + "  " + z.reach() + "  " + words.say("plan.peopleShort", z.people())
                                + (z.range().isEmpty() ? "" : " (" + z.range() + ")")));
        section(text, 6, "line");
        PlanPage.Distances d = page.distances();
        line(
                text,
                "  "
                        + (d.circle()
                                ? words.say("plan.allRound", d.downwind())
                                : words.say("plan.bothWays", d.downwind(), d.elsewhere())));
        line(text, "  " + d.decided());
        if (page.clock() != null) {
            line(text, "  " + page.clock());
        }
        section(text, 0, "withdraw");
        list(text, page.withdraw());
        section(text, 3, "doNow");
        page.doNow().forEach(t -> line(text, "  " + t.due() + "  " + t.role() + "  " + t.text()));
        section(text, 4, "teams");
        page.teams()
                .forEach(t -> line(
                        text,
                        "  " + t.arrives() + "  " + t.id() + " " + t.name() + "  " + t.job()
                                + (t.lacks().equals("—") ? "" : "  " + words.say("plan.lacks", t.lacks()))));
        if (!page.notSent().isEmpty()) {
            line(text, "  " + page.notSent());
        }
        section(text, 5, "sites");
        page.sites()
                .forEach(s -> line(
                        text,
                        "  " + s.arrival() + "  " + s.name() + "  " + words.say("plan.peopleShort", s.people()) + "  "
                                + s.decision()));
        section(text, 7, "doNots");
        list(text, page.doNots());
        section(text, 8, "gap");
        list(text, page.gap());
        section(text, 9, "report");
        list(text, page.report());
        section(text, 10, "assumed");
        line(text, "  " + page.assumed());
        section(text, 0, "questions");
        list(text, page.questions());
        section(text, 0, "warnings");
        list(text, page.warnings());
        line(text, page.foot());
        return text.toString();
    }

    private void section(StringBuilder text, int number, String key) {
        text.append('\n');
        line(text, (number == 0 ? "" : number + " ") + words.say("plan.section." + key));
    }

    private static void list(StringBuilder text, List<String> items) {
        items.forEach(item -> line(text, "  - " + item));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
