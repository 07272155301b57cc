package io.canmou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.advice.Situation;
import io.canmou.incident.FactKey;
import io.canmou.incident.Facts;
import io.canmou.incident.Origin;
import io.canmou.ui.incident.Archive;
import io.canmou.ui.incident.FactRow;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job in the window, on JavaFX's headless platform (its screen is 1000 pixels high: the stage stays
/// below).
@ExtendWith(ApplicationExtension.class)
class DesktopFlowTest {
    private final AtomicReference<Situation> now = new AtomicReference<>(Waterworks.situation());
    private final AtomicReference<Instant> clock = new AtomicReference<>(TestServices.NOW);
    private final List<Archive.Kept> kept = new ArrayList<>();
    private Display display;
    private DesktopModel model;
    private DesktopView view;

    @Start
    void open(Stage stage) {
        Fonts.load();
        display = new Display(Words.ZH, Theme.DAY, Size.FIELD, 118);
        DesktopServices services = TestServices.services(
                facts -> Optional.ofNullable(now.get()).orElseThrow(() -> new IllegalStateException("planned fault")),
                limit -> List.copyOf(kept),
                clock::get);
        model = new DesktopModel(services, display);
        view = new DesktopView(display, model, services);
        stage.setScene(new Scene(view, 1366, 768));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    @Test
    void threeInputsLeadToTheTwoNumbers(FxRobot robot) {
        robot.interact(() -> robot.lookup("#what").queryAs(TextField.class).setText("lv"));
        robot.clickOn("#what").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#where").queryAs(TextField.class).setText("水厂"));
        robot.clickOn("#where").type(KeyCode.ENTER);
        robot.clickOn("#wind-unknown");
        assertThat(text(robot, "#keepout-first")).isEqualTo("3.4");
        assertThat(text(robot, "#keepout-second")).isEqualTo("150");
        assertThat(text(robot, "#first-hit")).contains("水岸名邸");
    }

    @Test
    void enterInAnEmptyInputSaysNothingNotEvenThatNobodyKnows(FxRobot robot) {
        robot.clickOn("#what").type(KeyCode.ENTER);
        assertThat(((DesktopModel.Screen.Start) model.screen().get())
                        .model()
                        .what()
                        .get())
                .isEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
        assertThat(((DesktopModel.Screen.Start) model.screen().get())
                        .model()
                        .what()
                        .get())
                .contains(new io.canmou.ui.start.What.NotKnown());
    }

    @Test
    void aSubstanceThatNobodyFindsIsNamedInTheRowThatTakesItAsUnknown(FxRobot robot) {
        for (String typed : List.of("zzqq", "zzqqz")) {
            robot.interact(() -> robot.lookup("#what").queryAs(TextField.class).setText(typed));
            assertThat(robot.lookup(".cm-unknown .cm-small").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .contains("没有找到“" + typed + "”，按不知道处理");
        }
    }

    @Test
    void aDrillOpensAtATapAndItsActionIsLogged(FxRobot robot) {
        robot.clickOn("#drill-S1");
        String first = text(robot, "#task");
        robot.clickOn("#order");
        assertThat(model.incident().orElseThrow().log().get()).hasSize(1);
        assertThat(text(robot, "#task")).isNotEqualTo(first);
    }

    @Test
    void theMenuListsEveryCommandBeforeAnythingIsTyped(FxRobot robot) {
        robot.clickOn("#drill-S1");
        robot.interact(view::menu);
        assertThat(robot.lookup(".cm-menu-row").queryAll()).hasSameSizeAs(view.declared());
    }

    @Test
    void anIncidentThatWasLeftGoesOnWithItsFactsAndItsClock(FxRobot robot) {
        Facts left = Waterworks.facts().as("left");
        kept.add(new Archive.Kept(left, Waterworks.TOLD, true));
        robot.interact(model::recall);
        robot.clickOn("#go-on");
        assertThat(model.incident().orElseThrow().facts().get()).isEqualTo(left);
        assertThat(model.incident().orElseThrow().elapsed()).isEqualTo(220); // the clock of the services
    }

    @Test
    void aScenarioThatWasLeftGoesOnFromTheLastThingSaid(FxRobot robot) {
        Instant muchLater = Waterworks.TOLD.plus(Duration.ofDays(60));
        robot.interact(() -> model.resume(new Archive.Kept(Waterworks.facts(), muchLater, true)));
        assertThat(model.incident().orElseThrow().elapsed()).isEqualTo(40); // told 40 s after it began
    }

    @Test
    void aDrillThatIsOpenedTwiceIsTwoIncidents(FxRobot robot) {
        robot.clickOn("#drill-S1");
        String first = model.incident().orElseThrow().facts().get().incident();
        robot.interact(model::begin);
        robot.clickOn("#drill-S1");
        assertThat(model.incident().orElseThrow().facts().get().incident()).isNotEqualTo(first);
    }

    @Test
    void languageSizeAndPaletteSwitchWhileItRuns(FxRobot robot) {
        robot.clickOn("#drill-S1").clickOn("#language").clickOn("#theme").clickOn("#size");
        assertThat(robot.lookup("#order").queryAs(Button.class).getText()).isEqualTo("Ordered, log it");
        assertThat(view.getStyleClass()).contains("cm-night", "cm-vehicle").doesNotContain("cm-day", "cm-field");
    }

    @Test
    void panelsReplaceTheRightOneAndEscGoesBack(FxRobot robot) {
        robot.clickOn("#drill-S1");
        robot.interact(() -> view.incident().orElseThrow().refine(FactRow.Id.WIND));
        assertThat(robot.lookup("#refine-field").tryQuery()).isPresent();
        assertThat(robot.lookup("#keepout-first").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#order").tryQuery()).isPresent();
    }

    @Test
    void whatIsTypedInAPanelIsNeitherACommandNorAnOrder(FxRobot robot) {
        robot.clickOn("#drill-S1");
        robot.interact(() -> view.incident().orElseThrow().refine(FactRow.Id.AMOUNT));
        robot.write("0.5 t");
        assertThat(robot.lookup("#refine-field").queryAs(TextField.class).getText())
                .isEqualTo("0.5 t");
        robot.interact(() -> view.incident().orElseThrow().order());
        assertThat(model.incident().orElseThrow().log().get()).isEmpty();
    }

    @Test
    void aTapThatSpansTheTickOfTheClockIsNotLost(FxRobot robot) {
        robot.clickOn("#drill-S1").moveTo("#fact-wind").press(MouseButton.PRIMARY);
        robot.interact(() -> {
            clock.set(clock.get().plusSeconds(1));
            model.tick();
        });
        robot.release(MouseButton.PRIMARY);
        assertThat(robot.lookup("#refine-field").tryQuery()).isPresent();
    }

    @Test
    void theButtonOfTheMomentIsTwentyMillimetresHigh(FxRobot robot) {
        robot.clickOn("#drill-S1");
        Button order = robot.lookup("#order").queryAs(Button.class);
        assertThat(order.getHeight() / 118 * 25.4).isGreaterThanOrEqualTo(20);
        List<Node> taps = List.copyOf(robot.lookup(".cm-button").queryAll());
        assertThat(taps)
                .isNotEmpty()
                .allSatisfy(tap -> assertThat(tap.getLayoutBounds().getHeight()).isGreaterThanOrEqualTo(60));
    }

    @Test
    void theNumbersOverTheFullMapAreThoseOfTheMoment(FxRobot robot) {
        robot.clickOn("#drill-S1");
        robot.interact(() -> view.incident().orElseThrow().switchFullMap());
        assertThat(text(robot, "#folded-first")).isEqualTo("3.4");
        now.set(Waterworks.windUnknown());
        robot.interact(() -> model.incident().orElseThrow().take(FactKey.FIRE, false, Origin.REPORTED, ""));
        assertThat(text(robot, "#folded-first")).isEqualTo("600");
        assertThat(text(robot, "#folded-second")).isEqualTo("3.4");
    }

    @Test
    void theFullMapIsRememberedForTheNextIncident(FxRobot robot) {
        robot.clickOn("#drill-S1");
        robot.interact(() -> view.incident().orElseThrow().switchFullMap());
        robot.interact(model::begin);
        robot.clickOn("#drill-S2");
        assertThat(robot.lookup("#folded-first").tryQuery()).isPresent();
    }

    @Test
    void numbersThatAreOlderThanAChangeSaySo(FxRobot robot) {
        robot.clickOn("#drill-S1");
        assertThat(robot.lookup("#old-numbers").tryQuery()).isEmpty();
        now.set(null);
        robot.interact(() -> model.incident().orElseThrow().take(FactKey.FIRE, false, Origin.REPORTED, ""));
        assertThat(text(robot, "#keepout-first")).isEqualTo("3.4");
        assertThat(text(robot, "#old-numbers")).contains("改动前");
    }

    @Test
    void everyCommandIsWordedAndNoTwoShareTheirKeys(FxRobot robot) {
        var commands = view.declared();
        assertThat(commands)
                .allSatisfy(c -> assertThat(Words.EN.has(c.textKey())).isTrue());
        assertThat(commands.stream().map(c -> c.keyText()).filter(k -> !k.isEmpty()))
                .doesNotHaveDuplicates();
    }
}
