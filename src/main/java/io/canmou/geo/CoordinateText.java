package io.canmou.geo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Reads coordinates as people paste and dictate them: decimal in either order, degrees with minutes and seconds,
/// letters or Chinese words before or behind, map links, MGRS.
///
/// Without letters the first number is the latitude, unless it cannot be, or unless only the other order lies near
/// the region that is open. In China the datum of a pasted pair is not known (phone maps are 220 to 560 m off):
/// then both readings come back, WGS 84 first.
public final class CoordinateText {
    /// How far around the open region a reading is still plausible, degrees.
    private static final double NEAR = 0.5;

    /// No pair of coordinates, a map link around it included, is longer; the patterns below need time that grows
    /// with the third power of the length.
    private static final int LONGEST = 500;

    private static final Pattern ALLOWED = Pattern.compile("[\\d.,;\\s\"'°+\\-NSEW]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Envelope CHINA = new Envelope(73, 136, 3, 54);

    private CoordinateText() {}

    /// One place that a text may mean.
    public record Reading(Position position, Datum datum) {}

    /// What a text means; more than one reading: the datum is not known.
    public record Pasted(List<Reading> readings) {
        public Pasted {
            readings = List.copyOf(readings);
        }

        /// The reading that is drawn first.
        public Position first() {
            return readings.getFirst().position();
        }
    }

    /// Reads `text`; empty: it is no pair of coordinates.
    public static Optional<Pasted> parse(String text) {
        return parse(text, null);
    }

    /// Reads `text` knowing the box of the region that is open, degrees.
    public static Optional<Pasted> parse(String text, @Nullable Envelope region) {
        Optional<Position> grid = Mgrs.parse(text.strip());
        if (grid.isPresent()) {
            return Optional.of(new Pasted(List.of(new Reading(grid.get(), Datum.WGS84))));
        }
        Optional<Datum> told = told(text);
        return pair(plain(text)).flatMap(pair -> position(pair, region)).map(written -> readings(written, told));
    }

    /// The pair as it is written, whatever its datum; empty: it is none.
    public static Optional<Position> written(String text) {
        return pair(plain(text)).flatMap(pair -> position(pair, null));
    }

    private static Optional<Datum> told(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("gcj") || text.contains("火星") || text.contains("高德") || text.contains("腾讯")) {
            return Optional.of(Datum.GCJ02);
        }
        if (lower.contains("bd09") || lower.contains("bd-09") || text.contains("百度")) {
            return Optional.of(Datum.BD09);
        }
        if (lower.contains("cgcs") || text.contains("国家2000")) {
            return Optional.of(Datum.CGCS2000);
        }
        boolean satellite = lower.contains("wgs") || lower.contains("gps") || text.contains("北斗");
        return satellite ? Optional.of(Datum.WGS84) : Optional.empty();
    }

    private static Pasted readings(Position written, Optional<Datum> told) {
        if (told.isPresent()) {
            return new Pasted(List.of(new Reading(told.get().toWgs84(written), told.get())));
        }
        List<Reading> readings = new ArrayList<>(List.of(new Reading(written, Datum.WGS84)));
        if (CHINA.contains(written.lon(), written.lat())) {
            readings.add(new Reading(Datum.GCJ02.toWgs84(written), Datum.GCJ02));
        }
        return new Pasted(readings);
    }

    /// Half-width signs, one letter for each word of direction, nothing else.
    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher link = Pattern.compile(
                        "(?:GEO:|[?&@/](?:Q|LL|CENTER|LOCATION|POSITION)?=?)(-?\\d+\\.\\d+,-?\\d+\\.\\d+)")
                .matcher(half);
        if (link.find()) {
            return link.group(1);
        }
        return half.replaceAll("WGS-?84|CGCS-?2000|GCJ-?02|BD-?09|GPS|国家2000|北斗|火星|高德|腾讯|百度|坐标系?|位置", " ")
                .replaceAll("北纬|纬度|LATITUDE|LAT", " N ")
                .replaceAll("南纬", " S ")
                .replaceAll("东经|经度|LONGITUDE|LNG|LON", " E ")
                .replaceAll("西经", " W ")
                .replaceAll("[度º˚]", "°")
                .replaceAll("[分′’‘´`]", "'")
                .replaceAll("[秒″”“]|''", "\"")
                .replaceAll("[、，/|]", ",")
                .replaceAll("[:：=()\\[\\]{}]", " ")
                .replaceAll("北", "N")
                .replaceAll("南", "S")
                .replaceAll("东", "E")
                .replaceAll("西", "W")
                .replaceAll("[−–]", "-")
                .replaceAll("(\\d),(\\d+)([\\s;]+-?\\d+),(\\d+)", "$1.$2$3.$4")
                .strip();
    }

    private static Optional<Pair> pair(String plain) {
        if (plain.isEmpty() || !ALLOWED.matcher(plain).matches()) {
            return Optional.empty();
        }
        Matcher prefixed =
                Pattern.compile("^[\\s,]*([NSEW])(.*\\d.*?)([NSEW])(.*\\d.*)$").matcher(plain);
        if (prefixed.matches() && other(prefixed.group(1), prefixed.group(3))) {
            return of(prefixed.group(1) + prefixed.group(2), prefixed.group(3) + withoutLetter(prefixed.group(4)));
        }
        Matcher suffixed = Pattern.compile("^(.*?\\d.*?)([NSEW])(.*\\d.*?)([NSEW])[\\s,]*$")
                .matcher(plain);
        if (suffixed.matches() && other(suffixed.group(2), suffixed.group(4))) {
            return of(suffixed.group(1) + suffixed.group(2), suffixed.group(3) + suffixed.group(4));
        }
        return plain.matches(".*[NSEW].*") ? Optional.empty() : withoutLetters(plain);
    }

    /// `E 119° N` after a leading word: the letters of both say the same, the leading ones count.
    private static String withoutLetter(String rest) {
        return rest.replaceAll("[NSEW]", " ");
    }

    private static boolean other(String one, String two) {
        return "NS".contains(one) != "NS".contains(two);
    }

    private static Optional<Pair> withoutLetters(String plain) {
        String[] halves = plain.split("[,;]");
        if (halves.length == 2) {
            return of(halves[0], halves[1]);
        }
        List<String> numbers = new ArrayList<>();
        Matcher each = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?").matcher(plain);
        while (each.find()) {
            numbers.add(each.group());
        }
        int half = numbers.size() / 2;
        boolean even = numbers.size() % 2 == 0 && half >= 1 && half <= 3 && halves.length == 1;
        return even
                ? of(String.join(" ", numbers.subList(0, half)), String.join(" ", numbers.subList(half, 2 * half)))
                : Optional.empty();
    }

    private static Optional<Pair> of(String first, String second) {
        Optional<Angle> one = Angle.parse(first);
        Optional<Angle> two = Angle.parse(second);
        return one.isPresent() && two.isPresent() ? Optional.of(new Pair(one.get(), two.get())) : Optional.empty();
    }

    private static Optional<Position> position(Pair pair, @Nullable Envelope region) {
        Optional<Position> asWritten = checked(pair.first(), pair.second());
        Optional<Position> turned = checked(pair.second(), pair.first());
        if (asWritten.isEmpty() || turned.isEmpty() || region == null) {
            return asWritten.isPresent() ? asWritten : turned;
        }
        return !near(asWritten.get(), region) && near(turned.get(), region) ? turned : asWritten;
    }

    private static boolean near(Position position, Envelope region) {
        Envelope around = new Envelope(region);
        around.expandBy(NEAR);
        return around.contains(position.lon(), position.lat());
    }

    private static Optional<Position> checked(Angle lat, Angle lon) {
        boolean letters = "EW".contains(lat.letter()) && !lat.letter().isEmpty()
                || "NS".contains(lon.letter()) && !lon.letter().isEmpty();
        boolean possible = Math.abs(lat.degrees()) <= 90 && Math.abs(lon.degrees()) <= 180;
        return letters || !possible ? Optional.empty() : Optional.of(new Position(lat.degrees(), lon.degrees()));
    }

    private record Pair(Angle first, Angle second) {}

    /// Degrees with the letter that stood with them, or none.
    private record Angle(double degrees, String letter) {
        static Optional<Angle> parse(String text) {
            List<Double> parts = new ArrayList<>();
            Matcher numbers = NUMBER.matcher(text);
            while (numbers.find()) {
                parts.add(Double.valueOf(numbers.group()));
            }
            boolean sane = !parts.isEmpty()
                    && parts.size() <= 3
                    && parts.stream().skip(1).allMatch(part -> part < 60)
                    && parts.stream().limit(parts.size() - 1L).allMatch(part -> part == Math.floor(part));
            if (!sane) {
                return Optional.empty();
            }
            double degrees = 0;
            for (int i = parts.size() - 1; i >= 0; i--) {
                degrees = degrees / 60 + parts.get(i);
            }
            String letter = text.replaceAll("[^NSEW]", "");
            boolean minus = text.strip().startsWith("-") || letter.equals("S") || letter.equals("W");
            return letter.length() > 1 ? Optional.empty() : Optional.of(new Angle(minus ? -degrees : degrees, letter));
        }
    }
}
