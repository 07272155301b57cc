package io.canmou.advice;

import io.canmou.geo.Position;
import io.canmou.resource.Facility;
import io.canmou.resource.Medical;
import io.canmou.resource.Resources;
import io.canmou.resource.Shelter;
import io.canmou.resource.SiteRecord;
import io.canmou.resource.Team;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The drill district's clean lists, read without the program's own importer so that these tests stand alone.
public final class DrillLists {
    private DrillLists() {}

    public static Resources read(Path folder) throws IOException {
        return new Resources(
                facilities(rows(folder, "facility.csv")),
                rows(folder, "team.csv").stream().map(DrillLists::team).toList(),
                List.of(),
                rows(folder, "medical.csv").stream().map(DrillLists::medical).toList(),
                rows(folder, "shelter.csv").stream().map(DrillLists::shelter).toList(),
                List.of(),
                List.of(),
                rows(folder, "site.csv").stream().map(DrillLists::site).toList());
    }

    private static List<CSVRecord> rows(Path folder, String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve(name));
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }

    private static Position position(CSVRecord row) {
        return new Position(Double.parseDouble(row.get("纬度")), Double.parseDouble(row.get("经度")));
    }

    private static @Nullable Double number(CSVRecord row, String key) {
        return !row.isSet(key) || row.get(key).isBlank() ? null : Double.valueOf(row.get(key));
    }

    private static @Nullable Integer whole(CSVRecord row, String key) {
        Double value = number(row, key);
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    private static @Nullable LocalDate date(CSVRecord row, String key) {
        return !row.isSet(key) || row.get(key).isBlank() ? null : LocalDate.parse(row.get(key));
    }

    private static Team team(CSVRecord row) {
        Double minutes = number(row, "出动时间(分钟)");
        return new Team(
                row.get("编号"),
                row.get("队伍名称"),
                row.get("英文名称"),
                row.get("队伍类型"),
                position(row),
                whole(row, "总人数"),
                whole(row, "24h在岗"),
                minutes == null ? null : minutes * 60,
                Arrays.stream(row.get("能力").split(";"))
                        .map(DrillLists::capability)
                        .toList(),
                row.get("值班电话"),
                date(row, "核对日期"),
                date(row, "协议有效期"));
    }

    private static Team.Capability capability(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Team.Capability(text, null, "");
        }
        String amount = text.substring(colon + 1).replaceAll("^[^0-9]*([0-9.]+).*$", "$1");
        return new Team.Capability(text.substring(0, colon), Double.valueOf(amount), text.substring(colon + 1));
    }

    private static Medical medical(CSVRecord row) {
        return new Medical(
                row.get("编号"),
                row.get("机构名称"),
                row.get("英文名称"),
                position(row),
                row.get("医院等级"),
                whole(row, "编制床位"),
                whole(row, "空床数"),
                whole(row, "ICU床位"),
                whole(row, "呼吸机(台)"),
                whole(row, "烧伤床位"),
                whole(row, "洗消能力(人/小时)"),
                whole(row, "红区接诊(人/小时)"),
                whole(row, "黄区接诊(人/小时)"),
                row.get("解毒药"),
                whole(row, "救护车(辆)"),
                row.get("急诊电话"),
                date(row, "核对日期"));
    }

    private static Shelter shelter(CSVRecord row) {
        return new Shelter(
                row.get("编号"),
                row.get("避难场所名称"),
                row.get("英文名称"),
                row.get("场所类型"),
                position(row),
                whole(row, "可容纳人数"),
                row.get("室内/室外").contains("室内"),
                null);
    }

    private static SiteRecord site(CSVRecord row) {
        return new SiteRecord(
                row.get("编号"),
                row.get("敏感目标名称"),
                row.get("英文名称"),
                row.get("类别"),
                position(row),
                number(row, "东西半宽(m)"),
                number(row, "南北半宽(m)"),
                number(row, "白天人数"),
                number(row, "夜间人数"),
                number(row, "换气次数(1/h)"),
                date(row, "核对日期"));
    }

    private static List<Facility> facilities(List<CSVRecord> rows) {
        Map<String, List<CSVRecord>> byId = new LinkedHashMap<>();
        rows.forEach(
                r -> byId.computeIfAbsent(r.get("编号"), k -> new ArrayList<>()).add(r));
        List<Facility> facilities = new ArrayList<>();
        byId.forEach((id, list) -> {
            CSVRecord row = list.getFirst();
            facilities.add(new Facility(
                    id,
                    row.get("企业名称"),
                    row.get("英文名称"),
                    row.get("企业类型"),
                    position(row),
                    number(row, "东西半宽(m)"),
                    number(row, "南北半宽(m)"),
                    number(row, "白班"),
                    number(row, "夜班"),
                    row.get("值班电话"),
                    list.stream()
                            .filter(r -> r.isSet("储存介质") && !r.get("储存介质").isBlank())
                            .map(DrillLists::stock)
                            .toList()));
        });
        return facilities;
    }

    private static Facility.Stock stock(CSVRecord row) {
        Double celsius = number(row, "温度(℃)");
        Double gauge = number(row, "操作压力(MPa)");
        Double tonnes = number(row, "最大储量(t)");
        Integer count = whole(row, "数量(台)");
        return new Facility.Stock(
                row.get("位号"),
                row.get("储存介质"),
                row.get("CAS号").isBlank() ? null : row.get("CAS号"),
                row.get("罐型"),
                count == null ? 1 : count,
                number(row, "容积(m³)"),
                number(row, "直径(m)"),
                number(row, "长度(m)"),
                celsius == null ? null : celsius + 273.15,
                gauge == null ? null : gauge * 1e6 + 101_325,
                tonnes == null ? null : tonnes * 1000);
    }
}
