package io.canmou.resource.lists;

import io.canmou.geo.CoordinateText;
import io.canmou.geo.Datum;
import io.canmou.geo.Mgrs;
import io.canmou.geo.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The position of a row: two columns or one, decimal or in degrees, minutes and seconds, in any datum.
final class Places {
    private static final Pattern SEXAGESIMAL = Pattern.compile(
            "(\\d+(?:\\.\\d+)?)\\s*[°度]\\s*(?:(\\d+(?:\\.\\d+)?)\\s*['′分]\\s*)?(?:(\\d+(?:\\.\\d+)?)\\s*[\"″秒]?\\s*)?([NSEWnsew北南东西])?");

    /// Letters before and behind a number; an E within it is the exponent of a spreadsheet.
    private static final Pattern AROUND = Pattern.compile("^[NESWnesw东西南北经纬°:\\s]+|[NESWnesw东西南北经纬°:\\s]+$");

    private final Optional<Datum> datum;
    private boolean datumAssumed;

    /// @param datum of the whole list; empty: not told
    Places(Optional<Datum> datum) {
        this.datum = datum;
    }

    /// Whether positions in China were read without knowing their datum.
    boolean datumAssumed() {
        return datumAssumed;
    }

    /// The position; empty: none is given, or it cannot be read (then the row is refused).
    Optional<Position> of(ListRow row) {
        Optional<String> both = row.text("position");
        if (both.isPresent() && (!row.has("lat") || !row.has("lon"))) {
            return pair(row, both.get());
        }
        if (!row.has("lat") && !row.has("lon")) {
            return Optional.empty();
        }
        Optional<Double> lat = degrees(row.text("lat", ""));
        Optional<Double> lon = degrees(row.text("lon", ""));
        if (lat.isEmpty() || lon.isEmpty()) {
            row.refuse("degrees", lat.isEmpty() ? "lat" : "lon");
            return Optional.empty();
        }
        return position(row, lat.get(), lon.get());
    }

    private Optional<Position> pair(ListRow row, String cell) {
        String[] parts = Cells.halfWidth(cell)
                .strip()
                .split("\\s*[,;、]\\s*|(?<=[NSEWnsew″\"秒北南东西])\\s+|(?<=\\d)\\s+(?=\\d+\\.)");
        Optional<Double> first = degrees(parts[0]);
        Optional<Double> second = parts.length == 2 ? degrees(parts[1]) : Optional.empty();
        if (first.isEmpty() || second.isEmpty()) {
            return dictated(row, cell);
        }
        boolean latFirst =
                parts[0].matches(".*[NSns北南].*") || !parts[0].matches(".*[EWew东西].*") && Math.abs(second.get()) > 90;
        return latFirst ? position(row, first.get(), second.get()) : position(row, second.get(), first.get());
    }

    /// A cell that is no plain pair: letters in front, a grid reference, a map link.
    private Optional<Position> dictated(ListRow row, String cell) {
        Optional<Position> grid = Mgrs.parse(cell.strip());
        if (grid.isPresent()) {
            return grid;
        }
        Optional<Position> written = CoordinateText.written(cell);
        if (written.isEmpty()) {
            row.refuse("pair", "position");
            return Optional.empty();
        }
        return position(row, written.get().lat(), written.get().lon());
    }

    private Optional<Position> position(ListRow row, double lat, double lon) {
        if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
            row.note("swapped", "lat");
            return position(row, lon, lat);
        }
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            boolean isLat = Math.abs(lat) > 90;
            row.refuse("outside", isLat ? "lat" : "lon", isLat ? "90" : "180");
            return Optional.empty();
        }
        Position written = new Position(lat, lon);
        Optional<Datum> own = row.text("datum").flatMap(Places::datum).or(() -> datum);
        boolean china = lon > 73 && lon < 136 && lat > 3 && lat < 54;
        datumAssumed |= own.isEmpty() && china;
        return Optional.of(own.orElse(Datum.WGS84).toWgs84(written));
    }

    /// The datum of a word, as lists and people write it.
    static Optional<Datum> datum(String word) {
        String w = Vocabulary.plain(word).replaceAll("[-_]", "");
        if (w.contains("gcj") || w.contains("火星") || w.contains("高德") || w.contains("腾讯")) {
            return Optional.of(Datum.GCJ02);
        }
        if (w.contains("bd09") || w.contains("百度")) {
            return Optional.of(Datum.BD09);
        }
        if (w.contains("cgcs") || w.contains("2000")) {
            return Optional.of(Datum.CGCS2000);
        }
        return w.contains("wgs") || w.contains("gps") ? Optional.of(Datum.WGS84) : Optional.empty();
    }

    private static Optional<Double> degrees(String cell) {
        String text = Cells.halfWidth(cell).strip();
        Matcher m = SEXAGESIMAL.matcher(text);
        if (m.matches()) {
            double minutes = part(m.group(2));
            double seconds = part(m.group(3));
            if (minutes >= 60 || seconds >= 60) {
                return Optional.empty();
            }
            double value = part(m.group(1)) + minutes / 60 + seconds / 3600;
            return Optional.of(m.group(4) != null && m.group(4).matches("[SWsw南西]") ? -value : value);
        }
        try {
            boolean minus = text.matches(".*[SWsw南西].*");
            double value = Double.parseDouble(AROUND.matcher(text).replaceAll(""));
            return Double.isFinite(value) ? Optional.of(minus ? -value : value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double part(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
