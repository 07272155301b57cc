package io.canmou.advice.forces;

/// In what a capability code is counted.
public final class Codes {
    private Codes() {}

    /// The unit of a code's amount, as the lists have it.
    public static String unit(String code) {
        return switch (code) {
            case "SUIT-A", "SUIT-B", "SUIT-CRYO" -> "pairs";
            case "SCBA", "O2-4H" -> "wearers";
            case "AIR" -> "1/h";
            case "DECON-CREW", "DECON-MASS" -> "persons/h";
            case "WATER", "COOL", "FOAM", "FOAM-AR", "LARGE-FLOW" -> "L/s";
            case "CURTAIN", "AERIAL", "BOOM" -> "m";
            case "NEUTRAL", "POWDER", "HEAVY" -> "t";
            case "EVAC" -> "seats";
            case "MINE" -> "squads";
            case "TRANSFER", "TRANSFER-ACID", "TRANSFER-LPG", "TRANSFER-NH3", "MINE-INERT", "EARTH" -> "m3/h";
            case "ENVMON", "MED" -> "vehicles";
            default -> "sets";
        };
    }
}
