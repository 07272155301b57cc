package io.canmou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.canmou.substance.shipped.ShippedCatalogue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SubstanceCommandsTest {
    private static final ShippedCatalogue CATALOGUE = new ShippedCatalogue();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aSearchGivesTheContractsKeys() throws JsonProcessingException {
        assertThat(run("substance", "氯", "--json", "--limit", "3")).isZero();
        JsonNode first = json().get(0);
        assertThat(first.path("cas").asText()).isEqualTo("7782-50-5");
        assertThat(first.path("un").get(0).asText()).isEqualTo("1017");
        assertThat(first.path("grade").asText()).isEqualTo("full");
        assertThat(first.path("guide").asText()).isEqualTo("124");
        JsonNode far = first.path("values").path("protect.large.railTankCar.night.low");
        assertThat(far.path("value").asDouble()).isEqualTo(11_000);
        assertThat(far.path("unit").asText()).isEqualTo("m");
        assertThat(far.path("source").asText()).isNotBlank();
        assertThat(far.path("atLeast").asBoolean()).isTrue();
        assertThat(json()).hasSize(3);
    }

    @Test
    void noHitIsAnEmptyListAndNoError() throws JsonProcessingException {
        assertThat(run("substance", "xqzxqzxqz", "--json")).isZero();
        assertThat(json()).isEmpty();
    }

    @Test
    void mixingGivesHazardsGroupsAndGases() throws JsonProcessingException {
        assertThat(run("react", "次氯酸钠", "盐酸", "water", "--json", "--lang", "en"))
                .isZero();
        assertThat(json()).hasSize(3);
        JsonNode pair = json().get(0);
        assertThat(pair.path("hazards").toString()).contains("toxic gas");
        assertThat(pair.path("gases").toString()).contains("Cl2");
        assertThat(pair.path("groups")).hasSize(2);
    }

    @Test
    void aSubstanceDoesNotMeetItself() {
        assertThat(run("react", "氯", "7782-50-5", "--json", "--lang", "en")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("at least two");
    }

    @Test
    void anUnknownPartnerIsNamedWithWhatIsNear() {
        assertThat(run("react", "chlorin", "water", "--json", "--lang", "en")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("chlorin").contains("Chlorine");
    }

    @Test
    void cluesGiveCandidatesWithReasons() throws JsonProcessingException {
        assertThat(run("unknown", "--clue", "odour=rotten egg", "--clue", "state=gas", "--json"))
                .isZero();
        JsonNode first = json().get(0);
        assertThat(first.path("cas").asText()).isEqualTo("7783-06-4");
        assertThat(first.path("why").toString()).contains("odour=rotten egg");
        assertThat(first.path("against")).isEmpty();
    }

    @Test
    void whatAFacilityStoresComesForward() throws JsonProcessingException {
        assertThat(run("unknown", "--clue", "state=gas", "--clue", "near=F1", "--json"))
                .isZero();
        assertThat(json().get(0).path("cas").asText()).isEqualTo("7784-42-1");
        assertThat(run("unknown", "--clue", "state=gas", "--clue", "near=F2", "--json"))
                .isEqualTo(2);
    }

    @Test
    void aClueThatIsNotUnderstoodIsLeftOutAndSaid() throws JsonProcessingException {
        assertThat(run("unknown", "--clue", "colour=qqq", "--clue", "state=gas", "--json"))
                .isEqualTo(3);
        assertThat(json()).isNotEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("qqq");
        assertThat(run("unknown", "--clue", "mood=bad", "--json")).isEqualTo(2);
        assertThat(run("unknown", "--json")).isEqualTo(2);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        PrintStream standard = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new CanmouCommand(() -> {}));
        line.addSubcommand(new SubstanceCommand(() -> CATALOGUE, standard, errors));
        line.addSubcommand(new ReactCommand(() -> CATALOGUE, standard, errors));
        line.addSubcommand(new UnknownCommand(
                () -> CATALOGUE,
                id -> id.equals("F1") ? Optional.of(List.of("砷化氢")) : Optional.empty(),
                standard,
                errors));
        return line.execute(arguments);
    }

    private JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
