package io.canmou.region.build;

import io.canmou.region.RegionPack.SiteKind;
import io.canmou.region.osm.Tags;
import java.util.Optional;

/// Which objects are sensitive sites, and of which kind.
///
/// Source: OpenStreetMap wiki, pages of the tags named here.
final class SiteKinds {
    private SiteKinds() {}

    static Optional<SiteKind> of(Tags tags) {
        if (tags.is("disused", "yes") || tags.is("abandoned", "yes")) {
            return Optional.empty();
        }
        return switch (tags.get("amenity", "")) {
            case "school" -> Optional.of(SiteKind.SCHOOL);
            case "kindergarten", "childcare" -> Optional.of(SiteKind.KINDERGARTEN);
            case "university", "college" -> Optional.of(SiteKind.UNIVERSITY);
            case "hospital" -> Optional.of(SiteKind.HOSPITAL);
            case "clinic", "doctors" -> Optional.of(SiteKind.CLINIC);
            case "nursing_home", "retirement_home" -> Optional.of(SiteKind.CARE_HOME);
            case "social_facility" -> careHome(tags);
            case "marketplace" -> Optional.of(SiteKind.MARKET);
            case "bus_station" -> Optional.of(SiteKind.STATION);
            default -> byOtherKeys(tags);
        };
    }

    private static Optional<SiteKind> careHome(Tags tags) {
        boolean lived = tags.is("social_facility", "nursing_home", "assisted_living", "group_home", "hospice")
                || tags.is("social_facility:for", "senior", "disabled", "orphan");
        return lived ? Optional.of(SiteKind.CARE_HOME) : Optional.empty();
    }

    private static Optional<SiteKind> byOtherKeys(Tags tags) {
        if (tags.is("building", "school") && tags.has("name")) {
            return Optional.of(SiteKind.SCHOOL);
        }
        if (tags.is("building", "hospital") && tags.has("name")) {
            return Optional.of(SiteKind.HOSPITAL);
        }
        if (tags.is("shop", "mall", "department_store")) {
            return Optional.of(SiteKind.MALL);
        }
        boolean station = tags.is("railway", "station", "halt")
                || tags.is("public_transport", "station")
                || tags.is("building", "train_station");
        if (station && !tags.is("station", "miniature")) {
            return Optional.of(SiteKind.STATION);
        }
        if (tags.is("leisure", "stadium") || tags.is("building", "stadium")) {
            return Optional.of(SiteKind.STADIUM);
        }
        if (tags.is("tourism", "hotel", "hostel", "motel")) {
            return Optional.of(SiteKind.HOTEL);
        }
        return Optional.empty();
    }
}
