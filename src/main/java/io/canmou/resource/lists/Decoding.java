package io.canmou.resource.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/// From the bytes of a list to its text, whatever encoding the office program wrote.
final class Decoding {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoding() {}

    /// The text; a byte order mark decides, then valid UTF-8, then the detector, then GB 18030.
    ///
    /// @throws UnreadableList empty, a spreadsheet or archive, or no text
    static String text(byte[] bytes) throws UnreadableList {
        refuseOthers(bytes);
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, detected(bytes), GB18030}) {
            try {
                return strict(bytes, charset);
            } catch (CharacterCodingException e) {
                // the next one may fit
            }
        }
        throw new UnreadableList("encoding");
    }

    private static void refuseOthers(byte[] bytes) throws UnreadableList {
        if (bytes.length == 0) {
            throw new UnreadableList("empty");
        }
        if (starts(bytes, 'P', 'K') || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableList("spreadsheet");
        }
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        for (int i = 0; !wide && i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0) {
                throw new UnreadableList("binary");
            }
        }
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean chinese = name != null && (name.startsWith("GB") || name.equals("BIG5")) && Charset.isSupported(name);
        return chinese ? Charset.forName(name.equals("BIG5") ? name : "GB18030") : GB18030;
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
