package io.canmou.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/// The change log is the only way to write: outside `store` a handle is for reading.
class WritePathTest {
    private static final Set<String> WRITING = Set.of(
            "execute",
            "createUpdate",
            "createBatch",
            "prepareBatch",
            "createScript",
            "createCall",
            "getConnection",
            "begin",
            "useTransaction",
            "inTransaction");

    private static final DescribedPredicate<JavaCall<?>> A_WRITE = DescribedPredicate.describe(
            "a call that can write",
            call -> call.getTargetOwner().isEquivalentTo(Handle.class)
                    && WRITING.contains(call.getTarget().getName()));

    @Test
    void no_repository_writes_a_table_without_its_change() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(location -> !location.contains("test"))
                .importPackages("io.canmou");
        rule("io.canmou.store..").check(program);
    }

    @Test
    void the_rule_fires_on_a_class_that_writes() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_ARCHIVES)
                .importClasses(Smuggler.class);
        assertThatThrownBy(() -> rule("nowhere..").check(program)).hasMessageContaining("Smuggler");
    }

    private static ArchRule rule(String allowed) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(allowed)
                .should()
                .callMethodWhere(DescribedPredicate.describe("a write", call -> A_WRITE.test(call)))
                .because("Store.write puts the change into the log in the same transaction");
    }

    /// What nobody may do.
    static final class Smuggler {
        void smuggle(Handle handle) {
            handle.execute("DELETE FROM team");
        }
    }
}
