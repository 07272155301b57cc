package io.canmou.cli;

import io.canmou.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What is wrong with the arguments of a call, in the user's language, with the call that explains them.
public record WrongArguments(Words words) implements IParameterExceptionHandler {
    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(words.say(
                        "cli.seeHelp", what(e), command.getCommandSpec().qualifiedName()));
        return CommandStatus.INVALID;
    }

    private String what(CommandLine.ParameterException e) {
        return switch (e) {
            case CommandLine.MissingParameterException missing ->
                words.say(
                        "cli.missingArgument",
                        missing.getMissing().stream().map(WrongArguments::name).collect(Collectors.joining(", ")));
            case CommandLine.UnmatchedArgumentException unmatched -> {
                List<String> near = unmatched.getSuggestions();
                String given = String.join(" ", unmatched.getUnmatched());
                yield near.isEmpty()
                        ? words.say("cli.unknownArgument", given)
                        : words.say("cli.unknownArgumentNear", given, String.join(", ", near));
            }
            default -> String.valueOf(e.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
