package io.canmou.exchange;

import io.canmou.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Sets a page as XHTML for paper: A4, black on white, nothing said by grey alone.
final class PlanHtml {
    private static final String DOT = " · ";
    private static final int PATCH = 24;

    private final Words words;
    private final double size;
    private final StringBuilder html = new StringBuilder();

    /// @param size of the running text, points
    PlanHtml(Words words, double size) {
        this.words = words;
        this.size = size;
    }

    /// The document; `png` is the map picture.
    String write(PlanPage page, byte[] png) {
        html.append("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"/><title>")
                .append(escaped(page.title()))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body style=\"font-size:")
                .append(size)
                .append("pt\">");
        head(page);
        what(page);
        mapAndZones(page, png);
        withdrawal(page);
        doNow(page);
        whoAndWhere(page);
        threeColumns(page);
        assumed(page);
        foot(page);
        return html.append("</body></html>").toString();
    }

    private static String style() {
        try (InputStream in = PlanHtml.class.getResourceAsStream("/io/canmou/exchange/plan.css")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: plan.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(PlanPage page) {
        html.append("<table class=\"head\"><tr><td><h1>")
                .append(escaped(page.title()))
                .append("</h1>");
        html.append("<div class=\"small\">").append(escaped(page.subtitle())).append("</div></td><td>");
        if (page.drill()) {
            html.append("<span class=\"badge\">")
                    .append(escaped(words.say("plan.drill")))
                    .append("</span>");
        }
        html.append("</td><td class=\"r small\">● ")
                .append(escaped(words.say("plan.legend.measured")))
                .append("  ◐ ")
                .append(escaped(words.say("plan.legend.reported")))
                .append("<br/>◆ ")
                .append(escaped(words.say("plan.legend.decided")))
                .append("  ◌ ")
                .append(escaped(words.say("plan.legend.assumed")))
                .append("</td></tr></table>");
    }

    private void what(PlanPage page) {
        html.append("<div class=\"what\">").append(number(1)).append(" <b>");
        html.append(escaped(page.head())).append("</b><br/>").append(escaped(page.windLine()));
        html.append("</div>");
    }

    private void mapAndZones(PlanPage page, byte[] png) {
        html.append("<table><tr><td style=\"width:108mm\"><img class=\"map\" src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png))
                .append("\"/></td><td>");
        html.append("<div class=\"title\" style=\"padding-top:0\">")
                .append(number(2))
                .append(' ')
                .append(escaped(words.say("plan.section.zones")))
                .append("</div>");
        boolean circle = page.distances().circle();
        html.append("<table class=\"grid\"><tr><th></th><th></th>");
        header(words.say(circle ? "plan.column.reach" : "plan.column.downwind"), true);
        header(words.say("plan.column.people"), true);
        header(words.say("plan.column.first"), true);
        html.append("</tr>");
        for (PlanPage.ZoneRow zone : page.zones()) {
            html.append("<tr><td style=\"width:9mm\"><img class=\"patch\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(Hatch.png(zone.kind(), PATCH)))
                    .append("\"/></td><td><b>")
                    .append(escaped(zone.name()))
                    .append("</b></td><td class=\"r b\">")
                    .append(escaped(zone.reach()))
                    .append("</td><td class=\"r\"><b>")
                    .append(escaped(zone.people()))
                    .append("</b><br/><span class=\"small\">")
                    .append(escaped(zone.range()))
                    .append("</span></td><td class=\"r\">")
                    .append(escaped(zone.first()))
                    .append("</td></tr>");
        }
        html.append("</table>");
        keepOut(page.distances());
        html.append("</td></tr></table>");
    }

    private void keepOut(PlanPage.Distances distances) {
        html.append("<div class=\"box\">")
                .append(number(6))
                .append(" <b>")
                .append(escaped(words.say("plan.keepOut")))
                .append("</b><table><tr>");
        big(distances.downwind(), words.say(distances.circle() ? "plan.keepOut.all" : "plan.keepOut.downwind"));
        if (!distances.circle()) {
            big(distances.elsewhere(), words.say("plan.keepOut.elsewhere"));
        }
        html.append("</tr></table><div class=\"small\">")
                .append(escaped(distances.decided()))
                .append("</div></div>");
    }

    private void big(String value, String label) {
        html.append("<td><div class=\"big\">")
                .append(escaped(value))
                .append("</div>")
                .append(escaped(label))
                .append("</td>");
    }

    private void withdrawal(PlanPage page) {
        String clock = page.clock();
        if (clock != null) {
            html.append("<div class=\"clock\">").append(escaped(clock)).append("</div>");
        }
        html.append("<div class=\"out\"><div class=\"signal\">")
                .append(escaped(words.say("plan.withdrawSignal")))
                .append("</div>")
                .append(escaped(words.say("plan.withdrawText")))
                .append(' ')
                .append(escaped(String.join(DOT, page.withdraw())))
                .append("</div>");
    }

    private void doNow(PlanPage page) {
        section(3, "doNow");
        html.append("<table class=\"grid\"><tr>");
        header(words.say("plan.column.due"), false);
        header(words.say("plan.column.role"), false);
        header(words.say("plan.column.task"), false);
        html.append("<th></th></tr>");
        for (PlanPage.TaskRow task : page.doNow()) {
            html.append("<tr><td class=\"b\" style=\"width:11mm\">")
                    .append(escaped(task.due()))
                    .append("</td><td class=\"b\" style=\"width:23mm\">")
                    .append(escaped(task.role()))
                    .append("</td><td>")
                    .append(escaped(task.text()))
                    .append("</td><td style=\"width:4mm\"><div class=\"tick\"></div></td></tr>");
        }
        html.append("</table>");
    }

    private void whoAndWhere(PlanPage page) {
        html.append("<table><tr><td style=\"width:104mm;padding-right:4mm\">");
        section(4, "teams");
        html.append("<table class=\"grid\"><tr>");
        header(words.say("plan.column.team"), false);
        header(words.say("plan.column.arrives"), false);
        header(words.say("plan.column.job"), false);
        header(words.say("plan.column.lacks"), false);
        html.append("</tr>");
        for (PlanPage.TeamRow team : page.teams()) {
            html.append("<tr><td style=\"width:42mm\"><span class=\"code\">")
                    .append(escaped(team.id()))
                    .append("</span> ")
                    .append(escaped(team.name()))
                    .append("</td><td class=\"b\" style=\"width:11mm\">")
                    .append(escaped(team.arrives()))
                    .append("</td><td>")
                    .append(escaped(team.job()))
                    .append("</td><td>")
                    .append(escaped(team.lacks()))
                    .append("</td></tr>");
        }
        html.append("</table><div class=\"small\">")
                .append(escaped(page.notSent()))
                .append("</div></td><td>");
        section(5, "sites");
        html.append("<table class=\"grid\"><tr>");
        header(words.say("plan.column.place"), false);
        header(words.say("plan.column.people"), true);
        header(words.say("plan.column.arrives"), true);
        header(words.say("plan.column.decision"), false);
        html.append("</tr>");
        for (PlanPage.SiteRow site : page.sites()) {
            html.append("<tr><td>")
                    .append(escaped(site.name()))
                    .append("</td><td class=\"r\">")
                    .append(escaped(site.people()))
                    .append("</td><td class=\"r\">")
                    .append(escaped(site.arrival()))
                    .append("</td><td class=\"b\" style=\"padding-left:1mm\">")
                    .append(escaped(site.decision()))
                    .append("</td></tr>");
        }
        html.append("</table></td></tr></table>");
    }

    private void threeColumns(PlanPage page) {
        html.append("<div class=\"rule\"></div><table class=\"three\"><tr><td style=\"width:40%\">");
        section(7, "doNots");
        html.append(escaped(String.join(DOT, page.doNots()))).append("</td><td style=\"width:34%\">");
        section(8, "gap");
        html.append(escaped(page.gap().isEmpty() ? "—" : String.join(DOT, page.gap())))
                .append("</td><td>");
        section(9, "report");
        html.append(escaped(String.join(DOT, page.report()))).append("</td></tr></table>");
    }

    private void assumed(PlanPage page) {
        html.append("<div class=\"rule\"></div><div class=\"small\" style=\"padding-top:1mm\">")
                .append(number(10))
                .append(" <b>")
                .append(escaped(words.say("plan.section.assumed")))
                .append("</b> ")
                .append(escaped(page.assumed()));
        List<String> notes = page.warnings();
        if (!notes.isEmpty()) {
            html.append("<br/>").append(escaped(String.join(DOT, notes)));
        }
        html.append("</div>");
    }

    private void foot(PlanPage page) {
        html.append("<table class=\"foot\"><tr><td>")
                .append(escaped(words.say("plan.sign")))
                .append(" ______________ ")
                .append(escaped(words.say("plan.signTime")))
                .append(" ________</td><td class=\"r small\">")
                .append(escaped(page.foot()))
                .append("</td></tr></table>");
    }

    private void section(int number, String key) {
        html.append("<div class=\"title\">")
                .append(number(number))
                .append(' ')
                .append(escaped(words.say("plan.section." + key)))
                .append("</div>");
    }

    private void header(String text, boolean right) {
        html.append(right ? "<th class=\"r\">" : "<th>").append(escaped(text)).append("</th>");
    }

    private static String number(int number) {
        return "<span class=\"n\">" + number + "</span>";
    }

    private static String escaped(String text) {
        return PlanKml.escaped(text);
    }
}
