package io.canmou.region.search;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.Place;
import io.canmou.region.pack.ByteReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where two streets meet, as people say it: 南澜路与书院路路口, Main Street and 3rd Avenue.
final class Crossings {
    private static final Pattern END = Pattern.compile("(?:的)?(?:交叉路口|交叉口|十字路口|丁字路口|交汇处|交界处|交界|路口|相交处)\\s*$");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:与|和|跟|同|[/&+×@＆／])\\s*|\\s+(?:and|at|x|corner of|und|et)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern START = Pattern.compile(
            "^\\s*(?:the\\s+)?(?:corner|crossing|intersection|junction) of\\s+", Pattern.CASE_INSENSITIVE);

    private final ByteBuffer bytes;
    private final int count;
    private final int start;

    Crossings(ByteBuffer bytes, int count, int start) {
        this.bytes = bytes;
        this.count = count;
        this.start = start;
    }

    /// The two streets that a text names; one part: it does not speak of a crossing.
    static String[] parts(String query) {
        String body = START.matcher(query.strip()).replaceFirst("");
        String bare = END.matcher(body).replaceFirst("");
        String streets = bare.endsWith("路") || bare.equals(body) || bare.isEmpty() ? bare : bare + "路";
        String[] parts = BETWEEN.split(streets, -1);
        if (parts.length != 2) {
            parts = BETWEEN.split(bare, -1);
        }
        boolean two = parts.length == 2 && !parts[0].isBlank() && !parts[1].isBlank();
        return two ? parts : new String[] {query};
    }

    /// The crossings between a street of one set and one of the other.
    List<Place> between(Set<String> ones, Set<String> others) {
        List<Place> found = new ArrayList<>();
        if (ones.isEmpty() || others.isEmpty()) {
            return found;
        }
        for (int i = 0; i < count; i++) {
            ByteReader from = new ByteReader(bytes, bytes.getInt(start + 4 * i));
            String one = from.text();
            String other = from.text();
            boolean meet = ones.contains(one) && others.contains(other) || ones.contains(other) && others.contains(one);
            if (meet) {
                Position position = PlaceSearch.position(from);
                found.add(new Place(one + " × " + other, null, "crossing", position));
            }
        }
        List<String> wishedOnes = List.copyOf(ones);
        List<String> wishedOthers = List.copyOf(others);
        found.sort(Comparator.comparingInt(place -> rank(place, wishedOnes, wishedOthers)));
        return found;
    }

    /// The crossing of the two streets that fit best comes first.
    private static int rank(Place place, List<String> ones, List<String> others) {
        String[] names = place.name().split(" × ", -1);
        int straight = rank(ones, names[0]) + rank(others, names[1]);
        int turned = rank(ones, names[1]) + rank(others, names[0]);
        return Math.min(straight, turned);
    }

    private static int rank(List<String> names, String name) {
        int index = names.indexOf(name);
        return index < 0 ? names.size() + 100 : index;
    }
}
