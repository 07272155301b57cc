package io.canmou;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The folder of reference data that lies beside the project where the maintainers test; absent for others, and
/// then tests skip.
public final class SharedData {
    private SharedData() {}

    /// The file or folder `name` below the shared data; skips the test, saying so, where it is absent.
    public static Path path(String name) {
        Path found = Path.of("..", "shared").resolve(name).toAbsolutePath().normalize();
        Assumptions.assumeTrue(Files.exists(found), () -> "skipped: no shared data beside the project (" + name + ")");
        return found;
    }
}
