package io.canmou.region.raster;

/// A file of heights or people that cannot be used; the code is worded under `region.raster.CODE`.
public final class BadRaster extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    public BadRaster(String code) {
        super(code);
        this.code = code;
    }

    public BadRaster(Throwable cause, String code) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
