package io.canmou.maps;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The district's lists as ordinary import files: CSV with the headers that bureaus use.
final class Lists {
    private static final Pattern STOCK = Pattern.compile("(.+?) ([\\d,.]+) ?(.*)");
    private static final Pattern PLACE = Pattern.compile("\\((\\d+),(\\d+)\\) ?(.*)");
    private static final String DATUM = "CGCS2000";
    private static final String CHECKED = "2026-01-20";

    private final District district;
    private final Map<String, byte[]> files = new TreeMap<>();

    Lists(District district) {
        this.district = district;
    }

    Map<String, byte[]> files() {
        facilities();
        teams();
        supplies();
        medical();
        shelters();
        experts();
        vehicles();
        sites();
        return files;
    }

    private void put(String kind, Table table) {
        files.put("canglan/lists/" + kind + ".csv", table.bytes());
    }

    private Double lon(double x) {
        return Math.rint(district.origin().lon(x) * 1e6) / 1e6;
    }

    private Double lat(double y) {
        return Math.rint(district.origin().lat(y) * 1e6) / 1e6;
    }

    private static @Nullable Double known(double value) {
        return value == 0 ? null : value;
    }

    /// One row for each kind of vessel; a plant with several has several rows.
    private void facilities() {
        Table table = new Table("编号,企业名称,英文名称,企业类型,经度,纬度,坐标系,东西半宽(m),南北半宽(m),白班,夜班,"
                + "值班电话,位号,储存介质,CAS号,罐型,数量(台),容积(m³),直径(m),长度(m),温度(℃),操作压力(MPa),最大储量(t)");
        for (District.Plant p : district.plants()) {
            Object[] plant = {
                p.id(),
                p.name(),
                p.nameEn(),
                p.type(),
                lon(p.x()),
                lat(p.y()),
                DATUM,
                p.halfX(),
                p.halfY(),
                p.day(),
                p.night(),
                Works.phone(p)
            };
            if (p.tanks().isEmpty()) {
                table.row(plant);
            }
            for (District.Tank t : p.tanks()) {
                Object[] row = java.util.Arrays.copyOf(plant, 23);
                @Nullable
                Object[] tank = {
                    t.tag(),
                    t.substance(),
                    t.cas().equals("—") ? null : t.cas(),
                    t.form(),
                    t.count(),
                    known(t.volume()),
                    known(t.diameter()),
                    known(t.length()),
                    t.temperatureC(),
                    t.pressureGaugeMPa(),
                    known(t.maxTonnesEach())
                };
                System.arraycopy(tank, 0, row, 12, 11);
                table.row(row);
            }
        }
        put("facility", table);
    }

    private void teams() {
        Table table = new Table("编号,队伍名称,英文名称,队伍类型,经度,纬度,坐标系,总人数,24h在岗,出动时间(分钟),能力,车辆,值班电话,核对日期,协议有效期");
        for (District.TeamRow t : district.teams()) {
            table.row(
                    t.id(),
                    t.name(),
                    t.nameEn(),
                    t.category(),
                    lon(t.x()),
                    lat(t.y()),
                    DATUM,
                    t.people(),
                    t.onDuty(),
                    t.mobilisationMin(),
                    String.join(";", t.capabilities()),
                    t.vehicles(),
                    "0500-86002" + t.id().substring(1),
                    t.checked(),
                    t.agreementUntil());
        }
        put("team", table);
    }

    private void supplies() {
        Table table = new Table("编号,物资名称,数量,单位,存放地点,英文名称,经度,纬度,坐标系,备注,核对日期");
        for (District.Depot d : district.supplies()) {
            int n = 1;
            for (String stock : d.stock()) {
                Matcher m = STOCK.matcher(stock);
                boolean counted = m.matches();
                String unit = counted
                        ? m.group(3)
                                .replaceAll("\\(.*\\)", "")
                                .replaceAll(",.*", "")
                                .strip()
                        : "";
                String note = counted && !m.group(3).equals(unit)
                        ? m.group(3).substring(unit.length()).strip()
                        : "";
                table.row(
                        d.id() + "-" + n++,
                        counted ? m.group(1) : stock,
                        counted ? m.group(2).replace(",", "") : null,
                        unit.isEmpty() ? "件" : unit,
                        d.name(),
                        d.nameEn(),
                        lon(d.x()),
                        lat(d.y()),
                        DATUM,
                        note,
                        d.checked());
            }
        }
        put("supply", table);
    }

    private void medical() {
        Table table = new Table("编号,机构名称,英文名称,医院等级,经度,纬度,坐标系,编制床位,开放床位,空床数,"
                + "ICU床位,呼吸机(台),烧伤床位,高压氧舱(位),洗消能力(人/小时),红区接诊(人/小时),黄区接诊(人/小时),解毒药,救护车(辆),急诊电话,核对日期");
        for (District.Hospital h : district.hospitals()) {
            District.Site at = district.sites().stream()
                    .filter(s -> s.id().equals(h.id()))
                    .findFirst()
                    .orElseThrow();
            String[] intake = h.redYellowPerHour().split(" / ");
            table.row(
                    h.id(),
                    h.name(),
                    h.nameEn(),
                    h.grade(),
                    lon(at.x()),
                    lat(at.y()),
                    DATUM,
                    h.beds(),
                    h.open(),
                    h.free(),
                    h.icu(),
                    h.ventilators(),
                    h.burnBeds(),
                    h.hyperbaric().replaceAll("[^\\d]", ""),
                    h.deconPerHour(),
                    intake[0],
                    intake[1],
                    h.antidotes(),
                    h.ambulances(),
                    "0500-86003" + h.id().substring(1),
                    h.checked());
        }
        put("medical", table);
    }

    private void shelters() {
        Table table = new Table("编号,避难场所名称,英文名称,场所类型,经度,纬度,坐标系,可容纳人数,室内/室外,值班电话,核对日期");
        for (District.Refuge s : district.shelters()) {
            String where = s.note().equals("outdoor") ? "室外" : s.note().startsWith("indoor") ? "室内" : "室内外";
            table.row(
                    s.id(),
                    s.name(),
                    s.nameEn(),
                    s.kind(),
                    lon(s.x()),
                    lat(s.y()),
                    DATUM,
                    s.capacity(),
                    where,
                    "0500-86004" + s.id().substring(1),
                    CHECKED);
        }
        put("shelter", table);
    }

    private void experts() {
        Table table = new Table("编号,专家姓名,专业,工作单位,事故类型,到场时间(分钟),手机");
        district.experts()
                .forEach(x -> table.row(x.id(), x.name(), x.field(), x.employer(), x.types(), x.reachMin(), null));
        put("expert", table);
    }

    private void vehicles() {
        Table table = new Table("车牌号,运输企业,UN编号,货物名称,载货量,经度,纬度,坐标系,路线");
        for (District.Tanker v : district.vehicles()) {
            Matcher m = PLACE.matcher(v.where());
            if (!m.matches()) {
                throw new IllegalStateException(v.where());
            }
            table.row(
                    v.plate(),
                    v.operator(),
                    v.un(),
                    v.load(),
                    v.mass(),
                    lon(Double.parseDouble(m.group(1))),
                    lat(Double.parseDouble(m.group(2))),
                    DATUM,
                    m.group(3));
        }
        put("vehicle", table);
    }

    private void sites() {
        Table table = new Table("编号,敏感目标名称,英文名称,类别,经度,纬度,坐标系,东西半宽(m),南北半宽(m),白天人数,夜间人数,换气次数(1/h),核对日期");
        for (District.Home r : district.residential()) {
            String kind = r.pattern().equals("village") ? "village" : "residential";
            table.row(
                    r.id(),
                    r.name(),
                    r.nameEn(),
                    kind,
                    lon(r.x()),
                    lat(r.y()),
                    DATUM,
                    r.w() / 2,
                    r.h() / 2,
                    r.day(),
                    r.night(),
                    r.airChangesPerHour(),
                    CHECKED);
        }
        for (District.Site s : district.sites()) {
            table.row(
                    s.id(),
                    s.name(),
                    s.nameEn(),
                    s.kind(),
                    lon(s.x()),
                    lat(s.y()),
                    DATUM,
                    known(s.halfX()),
                    known(s.halfY()),
                    s.day(),
                    s.night(),
                    null,
                    CHECKED);
        }
        put("site", table);
    }
}
