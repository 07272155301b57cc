package io.canmou.region.pack;

import io.canmou.geo.Position;
import io.canmou.region.RegionPack.SensitiveSite;
import io.canmou.region.RegionPack.SiteKind;
import org.jspecify.annotations.Nullable;

/// A sensitive site in bytes.
public final class SiteCodec {
    private static final SiteKind[] KINDS = SiteKind.values();

    private final GeometryCodec geometries = new GeometryCodec();

    public byte[] bytes(SensitiveSite site) {
        ByteWriter to = new ByteWriter();
        to.text(site.id());
        to.text(site.name());
        to.text(site.nameEn() == null ? "" : site.nameEn());
        to.oneByte(site.kind().ordinal());
        to.real(site.position().lat());
        to.real(site.position().lon());
        to.real(site.peopleDay() == null ? Double.NaN : site.peopleDay());
        to.real(site.peopleNight() == null ? Double.NaN : site.peopleNight());
        geometries.write(to, site.outline());
        return to.toBytes();
    }

    public SensitiveSite site(ByteReader from) {
        String id = from.text();
        String name = from.text();
        String nameEn = from.text();
        SiteKind kind = KINDS[from.oneByte()];
        Position position = new Position(from.real(), from.real());
        Double day = known(from.real());
        Double night = known(from.real());
        return new SensitiveSite(
                id, name, nameEn.isEmpty() ? null : nameEn, kind, position, geometries.read(from, 0), day, night);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
