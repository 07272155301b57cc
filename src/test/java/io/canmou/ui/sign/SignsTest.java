package io.canmou.ui.sign;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.substance.Entry;
import io.canmou.substance.sheet.Sheets;
import io.canmou.ui.Waterworks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SignsTest {
    @Test
    void everyHazardClassOfTheCatalogueHasItsDiamond() {
        assertThat(Waterworks.CATALOGUE.entries().stream()
                        .map(Entry::hazardClass)
                        .filter(c -> c.matches("[1-9].*"))
                        .distinct())
                .hasSizeGreaterThan(20)
                .allSatisfy(c -> assertThat(Signs.diamond(c, 40)).as(c).isPresent());
    }

    /// UN Model Regulations 5.2.2.2.2: colours of the ground and number in the lower corner.
    @ParameterizedTest
    @CsvSource({
        "2.1, cm-sign-red, 2",
        "2.2, cm-sign-green, 2",
        "2.3, cm-sign-white, 2",
        "3, cm-sign-red, 3",
        "4.3, cm-sign-blue, 4",
        "5.1, cm-sign-yellow, 5.1",
        "6.1, cm-sign-white, 6",
        "1.1D, cm-sign-orange, 1.1"
    })
    void aDiamondHasTheGroundAndNumberOfItsClass(String division, String ground, String number) {
        Parent sign = (Parent) Signs.diamond(division, 40).orElseThrow();
        assertThat(sign.getChildrenUnmodifiable().getFirst().getStyleClass()).contains(ground);
        assertThat(texts(sign)).contains(number);
    }

    @Test
    void allNinePictogramsAreDrawnAndNoTenth() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(i -> Signs.pictogram("GHS0" + i, 40)))
                .allMatch(Optional::isPresent);
        assertThat(Signs.pictogram("GHS10", 40)).isEmpty();
    }

    /// Chlorine is carried under 265 over 1017 (ADR 2023 table A).
    @Test
    void thePlateOfChlorineShows265Over1017() {
        Entry chlorine = Waterworks.CATALOGUE.search("UN 1017", 1).getFirst();
        Node plate = Signs.plate(chlorine, Optional.of(new Sheets().of(chlorine)), 40)
                .orElseThrow();
        assertThat(texts((Parent) plate)).containsExactly("265", "1017");
    }

    @Test
    void whatHasNoUnNumberHasNoPlate() {
        Entry none = Waterworks.CATALOGUE.entries().stream()
                .filter(e -> e.un().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Signs.plate(none, Optional.empty(), 40)).isEmpty();
    }

    private static List<String> texts(Parent sign) {
        return sign.getChildrenUnmodifiable().stream()
                .filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .toList();
    }
}
