package io.canmou.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.own.OwnChecks;
import io.canmou.substance.own.OwnEntries;
import io.canmou.substance.own.OwnKey;
import io.canmou.substance.own.OwnReader;
import io.canmou.substance.own.OwnSubstance;
import io.canmou.ui.Fonts;
import io.canmou.ui.Waterworks;
import io.canmou.ui.shell.Display;
import io.canmou.ui.shell.Size;
import io.canmou.ui.shell.Theme;
import io.canmou.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnViewTest {
    private final List<OwnSubstance> kept = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Fonts.load();
        Display display = new Display(Words.ZH, Theme.DAY, Size.FIELD, 118);
        OwnReader reader = new OwnReader(new OwnChecks(new OwnEntries(Waterworks.CATALOGUE)));
        OwnShelf shelf = new OwnShelf() {
            @Override
            public List<OwnSubstance> all() {
                return List.copyOf(kept);
            }

            @Override
            public void save(List<OwnSubstance> substances) {
                kept.addAll(substances);
            }

            @Override
            public void remove(String id) {
                kept.removeIf(o -> o.id().equals(id));
            }
        };
        OwnModel model = new OwnModel(new OwnModel.Means(() -> reader, shelf), Runnable::run, Runnable::run);
        stage.setScene(new Scene(new OwnView(display, model, () -> {}), 1366, 700));
        stage.show();
    }

    private static void write(FxRobot robot, String field, String text) {
        robot.interact(
                () -> robot.lookup("#own-" + field).queryAs(TextField.class).setText(text));
    }

    @Test
    void aSubstanceIsWrittenDownAndKept(FxRobot robot) {
        write(robot, "nameZh", "洗罐废液");
        robot.clickOn("#own-save");
        assertThat(kept).extracting(OwnSubstance::nameZh).containsExactly("洗罐废液");
        assertThat(robot.lookup("#own-message .label").queryAs(Label.class).getText())
                .contains("洗罐废液");
    }

    @Test
    void aFieldThatIsWrongIsMarkedAndSaidAboveTheForm(FxRobot robot) {
        write(robot, "nameZh", "洗罐废液");
        write(robot, "lel", "4.4");
        robot.clickOn("#own-save");
        assertThat(kept).isEmpty();
        assertThat(robot.lookup("#own-lel").queryAs(TextField.class).getStyleClass())
                .contains("cm-wrong");
        assertThat(robot.lookup("#own-message .label").queryAllAs(Label.class))
                .anySatisfy(l -> assertThat(l.getText()).startsWith("爆炸下限"));
    }

    @Test
    void everyFigureHasAFieldAndAName(FxRobot robot) {
        for (OwnKey key : OwnKey.values()) {
            assertThat(robot.lookup("#own-" + key.key().replace('.', '-')).tryQuery())
                    .as(key.key())
                    .isPresent();
            for (Words words : List.of(Words.ZH, Words.EN)) {
                assertThat(FormFields.label(key.key(), words)).isNotEqualTo(key.key());
            }
        }
    }
}
