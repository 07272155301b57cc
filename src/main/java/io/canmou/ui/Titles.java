package io.canmou.ui;

import io.canmou.advice.Situation;
import io.canmou.geo.Position;
import io.canmou.incident.Fact;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.substance.Catalogue;
import io.canmou.substance.Entry;
import io.canmou.substance.Resolution;
import io.canmou.ui.incident.Archive;
import io.canmou.words.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an incident is called: where, what, and whether it burns.
final class Titles {
    private final Catalogue catalogue;
    private final DesktopServices.Naming naming;
    private @Nullable Key placed;
    private String placeName = "";

    Titles(Catalogue catalogue, DesktopServices.Naming naming) {
        this.catalogue = catalogue;
        this.naming = naming;
    }

    /// Of an incident that is open.
    String of(Situation situation, Words words) {
        return title(
                new Named(
                        situation.facts(),
                        Optional.of(situation.site()),
                        Optional.ofNullable(situation.substance()),
                        situation.basis().fire()),
                words);
    }

    /// Of an incident that is kept, by what was said of it.
    String of(Archive.Kept kept, Words words) {
        Facts facts = kept.facts();
        Optional<Entry> entry = facts.value(FactKey.SUBSTANCE)
                .map(catalogue::resolve)
                .flatMap(r -> r instanceof Resolution.Found found ? Optional.of(found.entry()) : Optional.empty());
        boolean fire = facts.value(FactKey.FIRE).orElse(false);
        return title(new Named(facts, facts.value(FactKey.SITE), entry, fire), words);
    }

    private record Named(Facts facts, Optional<Position> site, Optional<Entry> entry, boolean fire) {}

    private String title(Named named, Words words) {
        String what = named.entry()
                .map(e -> words.choose(e.nameZh(), e.nameEn()))
                .orElseGet(() -> words.say("ui.fact.substance.unknown"));
        String place = named.facts()
                .find(FactKey.SITE)
                .map(Fact::source)
                .filter(s -> !s.isBlank())
                .or(() -> named.site().map(at -> place(at, words)))
                .orElse("");
        return words.say(named.fire() ? "ui.status.title.fire" : "ui.status.title", place, what)
                .strip();
    }

    private record Key(Position site, Words words) {}

    /// Looked up once for each site and language.
    private String place(Position site, Words words) {
        Key key = new Key(site, words);
        if (!key.equals(placed)) {
            placed = key;
            placeName = naming.place().apply(site, words);
        }
        return placeName;
    }
}
