package io.canmou.cli;

import io.canmou.store.StoreException;
import io.canmou.words.Words;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// What kept a command from its work: in words where it lies with the store or a file, with its trace where the
/// fault is ours.
///
/// @param words of the language that the call asked for, known once it is read
public record CommandFaults(Supplier<Words> words) implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return tell(fault, command.getErr());
    }

    /// Says it; the exit status.
    public int tell(Exception fault, PrintWriter err) {
        Optional<String> worded = worded(fault, words.get());
        worded.ifPresentOrElse(err::println, () -> fault.printStackTrace(err));
        return worded.isPresent() ? CommandStatus.INVALID : CommandStatus.OURS;
    }

    private static Optional<String> worded(Exception fault, Words words) {
        return Optional.ofNullable(
                switch (fault) {
                    case StoreException e -> StoreWords.of(e, words);
                    case BadFile e -> e.getMessage();
                    case NoSuchFileException e -> words.say("cli.noFile", e.getFile());
                    case InvalidPathException e -> words.say("cli.noFile", e.getInput());
                    case AccessDeniedException e -> words.say("cli.denied", e.getFile());
                    case FileSystemException e -> words.say("cli.fileFault", e.getFile(), e.getReason());
                    default -> null;
                });
    }
}
