package io.canmou.route;

import io.canmou.geo.Position;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Where the drill district's teams are housed.
final class TeamHouses {
    private TeamHouses() {}

    static Map<String, Position> read(Path file) throws IOException {
        Map<String, Position> houses = new HashMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                houses.put(
                        row.get(0), new Position(Double.parseDouble(row.get("纬度")), Double.parseDouble(row.get("经度"))));
            }
        }
        return houses;
    }
}
