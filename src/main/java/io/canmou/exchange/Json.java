package io.canmou.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/// How JSON is read and written here: strictly, and numbers as they are meant.
public final class Json {
    /// Reads and writes trees. A key that stands twice in an object, or text after the end, is an error.
    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /// Where Jackson goes on to speak of its own switches, which no user of ours has.
    private static final Pattern OWN_SWITCHES = Pattern.compile(
            " ?(: enable `| can not be deserialized as | \\(bound as |: not allowed as per | \\(not recognized as |, from `).*",
            Pattern.DOTALL);

    private Json() {}

    /// The tree of a JSON text. An exponent of more digits than a decimal number holds, which Jackson lets through
    /// as a fault of another kind, is no JSON either.
    public static JsonNode read(String text) throws JsonProcessingException {
        try {
            return MAPPER.readTree(text);
        } catch (NumberFormatException e) {
            throw new JsonParseException(null, String.valueOf(e.getMessage()), e);
        }
    }

    /// What is wrong with a text that is no JSON, on one line, with line and column.
    public static String wording(JsonProcessingException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        String plain = OWN_SWITCHES.matcher(message).replaceFirst("");
        JsonLocation place = e.getLocation();
        return place == null ? plain : plain + " (" + place.getLineNr() + ":" + place.getColumnNr() + ")";
    }
}
