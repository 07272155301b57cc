package io.canmou.advice.rules;

import io.canmou.substance.TableDistances;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What it is kept in, with the row that says what is assumed of it.
public enum Container {
    SMALL_CYLINDERS("smallCylinders", "R1", TableDistances.Container.SMALL_CYLINDERS),
    CYLINDER("cylinder", "R1", TableDistances.Container.SMALL_CYLINDERS),
    SMALL_OR_ONE_TON("smallOrOneTon", "R2", TableDistances.Container.SMALL_OR_ONE_TON),
    TON_CYLINDERS("tonCylinders", "R2", TableDistances.Container.TON_CYLINDERS),
    DRUM("drum", "R3", null),
    IBC("ibc", "R3", null),
    HIGHWAY_TANK("highwayTank", "R4", TableDistances.Container.HIGHWAY_TANK),
    RAIL_TANK_CAR("railTankCar", "R5", TableDistances.Container.RAIL_TANK_CAR),
    NURSE_TANK("nurseTank", "nurse", TableDistances.Container.NURSE_TANK),
    FIXED_TANK("fixedTank", "R6", null),
    PIPELINE("pipeline", "R7", null),
    RECEIVER("receiver", "R9", null),
    REACTOR("reactor", "R10", null),
    WAREHOUSE("warehouse", "R11", null),
    /// No vessel: what has gathered in a pit, tank or sewer where people went down.
    CONFINED_SPACE("confinedSpace", "CS", null);

    private final String word;
    private final String rule;
    private final TableDistances.@Nullable Container line;

    Container(String word, String rule, TableDistances.@Nullable Container line) {
        this.word = word;
        this.rule = rule;
        this.line = line;
    }

    /// The word of INCIDENT.json.
    public String word() {
        return word;
    }

    /// Id of the row with content, hole and size.
    public String rule() {
        return rule;
    }

    /// The line of the container table, by rule R15; `content` in kg.
    public TableDistances.@Nullable Container tableLine(double content, Defaults defaults) {
        if (line != null) {
            return line;
        }
        return switch (this) {
            case FIXED_TANK, RECEIVER, REACTOR, WAREHOUSE, PIPELINE ->
                content <= defaults.number("R15", "highwayUpTo")
                        ? TableDistances.Container.HIGHWAY_TANK
                        : TableDistances.Container.RAIL_TANK_CAR;
            case DRUM, IBC -> TableDistances.Container.SMALL_OR_ONE_TON;
            default -> null;
        };
    }

    /// The container that `word` names.
    public static Optional<Container> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }

    /// The container of a facility's stock, by the form of its record and the content of one (kg).
    public static Container ofForm(String form, double content) {
        return switch (form) {
            case "cylinder" -> content > 200 ? SMALL_OR_ONE_TON : CYLINDER;
            case "drum" -> DRUM;
            case "bag" -> WAREHOUSE;
            case "reactor" -> REACTOR;
            case "pipeline" -> PIPELINE;
            default -> FIXED_TANK;
        };
    }
}
