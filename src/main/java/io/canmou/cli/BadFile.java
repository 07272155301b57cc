package io.canmou.cli;

import java.io.IOException;

/// A file that a command cannot use; the message is worded for the user.
final class BadFile extends IOException {
    private static final long serialVersionUID = 1;

    BadFile(String worded) {
        super(worded);
    }
}
