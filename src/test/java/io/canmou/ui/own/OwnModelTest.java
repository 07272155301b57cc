package io.canmou.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import io.canmou.hazard.Fault;
import io.canmou.store.Store;
import io.canmou.substance.Entry;
import io.canmou.substance.own.OpenCatalogue;
import io.canmou.substance.own.OwnChecks;
import io.canmou.substance.own.OwnEntries;
import io.canmou.substance.own.OwnReader;
import io.canmou.substance.own.OwnRepository;
import io.canmou.substance.own.OwnSubstance;
import io.canmou.substance.shipped.ShippedCatalogue;
import io.canmou.words.Words;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModelTest {
    private static final ShippedCatalogue SHIPPED = new ShippedCatalogue();
    private static final OwnReader READER = new OwnReader(new OwnChecks(new OwnEntries(SHIPPED)));

    @TempDir
    Path folder;

    private final OpenCatalogue catalogue = new OpenCatalogue(() -> SHIPPED);
    private Store store;
    private OwnModel model;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"), OwnRepository.SCHEMA, Clock.systemUTC());
        model = new OwnModel(new OwnModel.Means(() -> READER, new Shelf()), Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// The store's repository, and the catalogue told after each change.
    private final class Shelf implements OwnShelf {
        @Override
        public List<OwnSubstance> all() {
            return new OwnRepository(store).all();
        }

        @Override
        public void save(List<OwnSubstance> substances) {
            new OwnRepository(store).save(substances);
            catalogue.use(all());
        }

        @Override
        public void remove(String id) {
            new OwnRepository(store).remove(id);
            catalogue.use(all());
        }
    }

    @Test
    void whatTheFormAddsIsOnDiskAndFoundBySearchAndMarked() {
        model.save(Map.of("nameZh", "洗罐废液", "un", "1993，2810", "molarMass", "0.09", "idlh", ""));
        assertThat(model.outcome().get()).isInstanceOf(OwnModel.Outcome.Kept.class);
        assertThat(catalogue.search("xgfy", 3)).first().satisfies(e -> {
            assertThat(e.nameZh()).isEqualTo("洗罐废液");
            assertThat(e.own()).isTrue();
            assertThat(e.un()).containsExactly("1993", "2810");
        });
        store.close();
        store = Store.open(folder.resolve("store"), OwnRepository.SCHEMA, Clock.systemUTC());
        assertThat(new OwnRepository(store).all())
                .extracting(OwnSubstance::nameZh)
                .containsExactly("洗罐废液");
    }

    @Test
    void aCorrectionKeepsWhatItDoesNotSay() {
        model.save(Map.of("nameZh", "氯", "cas", "7782-50-5", "idlh", "5"));
        Entry chlorine = catalogue.search("UN 1017", 1).getFirst();
        assertThat(chlorine.own()).isTrue();
        assertThat(chlorine.values().get("idlh").value()).isEqualTo(5);
        assertThat(chlorine.values()).containsKey("aegl2.60min");
    }

    @Test
    void aWrongFigureIsSaidAtItsFieldInTheUsersLanguageAndNothingIsKept() {
        model.save(Map.of("nameEn", "X", "molarMass", "70.9", "cas", "7782-50-6"));
        OwnModel.Outcome.Faulty faulty =
                (OwnModel.Outcome.Faulty) model.outcome().get();
        Fault mass = faulty.faults().stream()
                .filter(f -> f.code().equals("ownOutOfRange"))
                .findFirst()
                .orElseThrow();
        assertThat(FormFields.field(mass)).contains("molarMass");
        assertThat(FormFields.sentence(mass, Words.ZH)).startsWith("摩尔质量：70.9 kg/mol 不可能");
        assertThat(FormFields.sentence(mass, Words.EN)).contains("Molar mass");
        assertThat(model.all().get()).isEmpty();
    }

    @Test
    void aTableThatAnOfficeProgramWroteInChinaIsRead() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.write(file, "nameZh,un,lel,uel\n厂内混合气,1954,0.04,0.5\n".getBytes(Charset.forName("GB18030")));
        model.read(file);
        assertThat(model.all().get()).extracting(OwnSubstance::nameZh).containsExactly("厂内混合气");
    }

    @Test
    void aFileWithOneBadRowIsTakenNotAtAllAndTheRowIsNamed() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "nameEn,lel\nGood,0.04\nBad,40\n");
        model.read(file);
        OwnModel.Outcome.Faulty faulty =
                (OwnModel.Outcome.Faulty) model.outcome().get();
        assertThat(FormFields.sentence(faulty.faults().getFirst(), Words.EN)).startsWith("row 3: ");
        assertThat(model.all().get()).isEmpty();
    }

    @Test
    void aRemovedOneIsFoundNoMore() {
        model.save(Map.of("nameZh", "洗罐废液"));
        model.remove("own:洗罐废液");
        assertThat(model.all().get()).isEmpty();
        assertThat(catalogue.search("洗罐废液", 3)).noneMatch(Entry::own);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        model.read(folder.resolve("nothing.csv"));
        assertThat(model.outcome().get()).isInstanceOf(OwnModel.Outcome.Failed.class);
    }
}
