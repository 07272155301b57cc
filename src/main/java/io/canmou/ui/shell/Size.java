package io.canmou.ui.shell;

/// How large things are: for gloves on a rugged laptop, or for a keyboard in the command vehicle.
public enum Size {
    FIELD("cm-field", 118),
    VEHICLE("cm-vehicle", 92);

    private final String styleClass;
    private final double designPpi;

    Size(String styleClass, double designPpi) {
        this.styleClass = styleClass;
        this.designPpi = designPpi;
    }

    /// The class on the root that the stylesheet answers to.
    public String styleClass() {
        return styleClass;
    }

    /// The other of the two.
    public Size other() {
        return this == FIELD ? VEHICLE : FIELD;
    }

    /// Pixels per inch of the screen that the stylesheet's pixels were drawn for.
    public double designPpi() {
        return designPpi;
    }
}
