package io.canmou.exchange;

import io.canmou.words.Words;
import java.util.List;

/// The page as plain text, for radio, chat and printers that know nothing else.
public record PlanPlainText(Words words) {
    /// The text, lines ended by `\n`.
    public String write(PlanPage page) {
        StringBuilder text = new StringBuilder();
        head(text, page);
        zonesAndLine(text, page);
        orders(text, page);
        sites(text, page);
        listed(text, 7, "doNots", page.doNots());
        listed(text, 8, "gap", page.gap());
        listed(text, 9, "report", page.report());
        section(text, 10, "assumed");
        line(text, "  " + page.assumed());
        listed(text, 0, "questions", page.questions());
        listed(text, 0, "warnings", page.warnings());
        line(text, page.foot());
        return text.toString();
    }

    private void head(StringBuilder text, PlanPage page) {
        if (page.drill()) {
            line(text, words.say("plan.drill"));
        }
        line(text, page.title());
        line(text, page.subtitle());
        line(text, page.head());
        line(text, page.windLine());
    }

    private void zonesAndLine(StringBuilder text, PlanPage page) {
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
    }

    private void orders(StringBuilder text, PlanPage page) {
        listed(text, 0, "withdraw", page.withdraw());
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
    }

    private void sites(StringBuilder text, PlanPage page) {
        section(text, 5, "sites");
        page.sites()
                .forEach(s -> line(
                        text,
                        "  " + s.arrival() + "  " + s.name() + "  " + words.say("plan.peopleShort", s.people()) + "  "
                                + s.decision()));
    }

    private void listed(StringBuilder text, int number, String key, List<String> items) {
        section(text, number, key);
        items.forEach(item -> line(text, "  - " + item));
    }

    private void section(StringBuilder text, int number, String key) {
        text.append('\n');
        line(text, (number == 0 ? "" : number + " ") + words.say("plan.section." + key));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
