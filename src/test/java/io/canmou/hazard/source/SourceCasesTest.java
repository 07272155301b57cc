package io.canmou.hazard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.canmou.hazard.ReferenceCases;
import io.canmou.hazard.ReferenceCases.Row;
import io.canmou.hazard.substance.Physics;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Printed examples and worked formulas of outflow and pools.
class SourceCasesTest {
    private static final Set<String> TOPICS = Set.of(
            "flashFraction",
            "orificeGas",
            "orificeLiquid",
            "pipelineBlowdown",
            "poolBoiling",
            "poolEvaporation",
            "poolSpreading",
            "tankBlowdown",
            "twoPhase");

    static List<Row> formulas() {
        return ReferenceCases.formulas(TOPICS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void aFormulaGivesTheWorkedFigure(Row row) {
        assertThat(worked(row)).isCloseTo(row.expected(), withinPercentage(100 * row.tolerance()));
    }

    private static double worked(Row row) {
        return switch (row.topic()) {
            case "flashFraction" -> flash(row);
            case "orificeGas" -> gas(row);
            case "orificeLiquid" -> liquid(row);
            case "pipelineBlowdown" -> pipeline(row);
            case "poolBoiling" -> boiling(row);
            case "poolEvaporation" -> evaporation(row);
            case "poolSpreading" -> spreading(row);
            case "tankBlowdown" -> row.node().get("inputs").has("molarMass") ? blowdown(row) : drain(row);
            case "twoPhase" -> twoPhase(row);
            default -> throw new IllegalStateException(row.topic());
        };
    }

    private static double area(Row row) {
        double hole = row.input("holeDiameter", Double.NaN);
        return row.input("area", Math.PI * hole * hole / 4);
    }

    private static double liquid(Row row) {
        double drop = row.input("pressureDifference") + row.input("density") * 9.80665 * row.input("liquidHead", 0);
        double rate = area(row) * LiquidOrifice.flux(row.input("dischargeCoefficient"), row.input("density"), drop);
        return switch (row.quantity()) {
            case "massRate" -> rate;
            case "releasedMass" -> rate * row.input("duration");
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static double drain(Row row) {
        double tank = Math.PI * row.input("tankDiameter") * row.input("tankDiameter") / 4;
        double head = row.input("liquidAboveHole");
        double density = row.input("density");
        double cd = row.input("dischargeCoefficient");
        double pad = row.input("gaugePressure");
        return switch (row.quantity()) {
            case "initialMassRate" -> area(row) * LiquidOrifice.flux(cd, density, pad + density * 9.80665 * head);
            case "drainTime" -> LiquidOrifice.drainTime(tank, area(row), cd, density, head, pad);
            case "spilledVolume" -> tank * head;
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static GasOrifice orifice(Row row) {
        return new GasOrifice(row.input("molarMass"), row.input("gamma"), row.input("compressibility", 1));
    }

    private static double gas(Row row) {
        return switch (row.quantity()) {
            case "massRate" ->
                row.input("dischargeCoefficient")
                        * area(row)
                        * orifice(row)
                                .flux(row.input("pressure"), row.input("temperature"), row.input("ambientPressure"));
            case "criticalPressureRatio" -> orifice(row).criticalPressureRatio();
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static double blowdown(Row row) {
        double holeArea = row.input("dischargeCoefficient") * area(row);
        AdiabaticBlowdown vessel = new AdiabaticBlowdown(
                orifice(row), row.input("volume"), holeArea, row.input("pressure"), row.input("temperature"));
        return switch (row.quantity()) {
            case "initialMassRate" ->
                holeArea * orifice(row).flux(row.input("pressure"), row.input("temperature"), 101_325);
            case "timeToPressure" -> vessel.timeTo(row.input("targetPressure"));
            case "temperatureThen" -> vessel.temperatureAt(row.input("targetPressure"));
            case "initialMass" -> vessel.initialMass();
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static double twoPhase(Row row) {
        double omega = row.input("omega", Double.NaN);
        if (row.node().get("inputs").has("specificVolume")) {
            omega = FlashingFlow.omegaByVolumes(row.input("specificVolume"), row.input("specificVolumeAt90Percent"));
        }
        return switch (row.quantity()) {
            case "massRate" ->
                area(row)
                        * new FlashingFlow(
                                        row.input("latentHeat"),
                                        row.input("vfg"),
                                        row.input("liquidHeatCapacity"),
                                        row.input("temperature"),
                                        500)
                                .equilibriumFlux();
            case "omega" -> omega;
            case "criticalPressureRatio" -> FlashingFlow.criticalPressureRatio(omega);
            case "massFlux" -> FlashingFlow.chokedFlux(omega, row.input("pressure"), row.input("specificVolume"));
            case "normalisedMassFlux" -> FlashingFlow.chokedFlux(omega, 1, 1);
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static double flash(Row row) {
        double superheat = row.input("temperature") - row.input("boilingPoint");
        double capacity = row.input("liquidHeatCapacity");
        double latent = row.input("latentHeat");
        boolean linear =
                row.quantity().equals("flashFractionLinear") || row.id().equals("flash-fraction-butane");
        return linear ? Flash.linear(capacity, superheat, latent) : Flash.fraction(capacity, superheat, latent);
    }

    private static double pipeline(Row row) {
        double bore = Math.PI * row.input("diameter") * row.input("diameter") / 4;
        GasOrifice gas = orifice(row);
        double rate = bore * gas.flux(row.input("pressure"), row.input("temperature"), row.input("ambientPressure"));
        double inventory = bore
                * row.input("length")
                * row.input("pressure")
                * row.input("molarMass")
                / (Physics.GAS_CONSTANT * row.input("temperature"));
        double constant = WilsonBlowdown.timeConstant(
                row.input("gamma"),
                row.input("darcyFriction"),
                row.input("length"),
                row.input("diameter"),
                gas.soundSpeed(row.input("temperature")));
        WilsonBlowdown wilson = new WilsonBlowdown(rate, inventory, constant);
        return switch (row.quantity()) {
            case "initialMassRate" -> rate;
            case "inventory" -> inventory;
            case "timeConstant" -> constant;
            default -> wilson.rate(row.timeInQuantity());
        };
    }

    private static double boiling(Row row) {
        PoolGround ground = new PoolGround(row.input("groundConductivity"), row.input("groundDiffusivity"), 0, 0);
        double flux = ground.flux(row.input("groundTemperature"), row.input("boilingPoint"), row.input("time"));
        return switch (row.quantity()) {
            case "groundHeatFlux" -> flux;
            case "vapourRate" -> flux * row.input("poolArea") / row.input("latentHeat");
            default -> throw new IllegalStateException(row.quantity());
        };
    }

    private static double spreading(Row row) {
        return row.node().get("inputs").has("volume")
                ? PoolSpread.instantaneousRadius(
                        row.input("volume"), row.input("initialRadius"), 9.81, row.input("time"))
                : PoolSpread.continuousRadius(row.input("volumeRate"), 9.81, row.input("time"));
    }

    private static double evaporation(Row row) {
        double diameter = row.input("diameter");
        double area = Math.PI * diameter * diameter / 4;
        double coefficient = row.node().get("inputs").has("windSpeed")
                ? MassTransfer.coefficient(row.input("windSpeed"), diameter, row.input("schmidt"))
                : MassTransfer.stillAir(row.input("molarMass"));
        return switch (row.quantity()) {
            case "massTransferCoefficient" -> coefficient;
            case "vapourRate" ->
                area
                        * MassTransfer.flux(
                                coefficient,
                                row.input("molarMass"),
                                row.input("vapourPressure"),
                                row.input("temperature"));
            default -> throw new IllegalStateException(row.quantity());
        };
    }
}
