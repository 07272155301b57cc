package io.canmou.store;

import io.canmou.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/// H2's one file in the folder of a store.
record DatabaseFile(Path folder) {
    private static final String NAME = "canmou";
    private static final String SUFFIX = ".mv.db";

    /// Without a write delay of 0, H2 acknowledges commits that a kill then loses.
    private static final String OPTIONS =
            ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DEFRAG_ALWAYS=FALSE;TRACE_LEVEL_FILE=0;NON_KEYWORDS=VALUE,KEY";

    Path path() {
        return folder.resolve(NAME + SUFFIX);
    }

    boolean exists() {
        return Files.exists(path());
    }

    /// Connections to it; it is made by the first one where there is none.
    JdbcConnectionPool pool(String key) {
        return JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve(NAME) + OPTIONS, "canmou", key + " canmou");
    }

    /// Renames a file that no longer opens, so that a new one can be made; it is never overwritten, for whoever
    /// wants to look at it.
    void setAside() throws IOException {
        if (!exists()) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(number))) {
            number++;
        }
        Files.move(path(), aside(number));
    }

    private Path aside(int number) {
        return folder.resolve(NAME + ".damaged-" + number + SUFFIX);
    }

    /// What a failure to open it means. A file that ends too soon, and a disk that cannot be read there, come as
    /// errors of input and output; so does a full disk, for which setting the file aside does no harm.
    static StoreException failure(Exception e) {
        SQLException cause = sql(e);
        Reason reason = cause == null
                ? Reason.UNREADABLE
                : switch (cause.getErrorCode()) {
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Reason.BUSY;
                    case ErrorCode.IO_EXCEPTION_1,
                            ErrorCode.IO_EXCEPTION_2,
                            ErrorCode.FILE_CORRUPTED_1,
                            ErrorCode.FILE_ENCRYPTION_ERROR_1,
                            ErrorCode.FILE_VERSION_ERROR_1,
                            ErrorCode.WRONG_USER_OR_PASSWORD,
                            ErrorCode.GENERAL_ERROR_1 -> Reason.DAMAGED;
                    default -> Reason.UNREADABLE;
                };
        return new StoreException(reason, String.valueOf(e.getMessage()), e);
    }

    private static @Nullable SQLException sql(@Nullable Throwable e) {
        return e == null || e instanceof SQLException ? (SQLException) e : sql(e.getCause());
    }
}
