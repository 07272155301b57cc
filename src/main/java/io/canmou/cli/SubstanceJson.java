package io.canmou.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.canmou.exchange.Json;
import io.canmou.exchange.JsonNumbers;
import io.canmou.substance.Entry;
import java.util.Locale;
import java.util.TreeMap;

/// An entry of the catalogue as the contract's `substance --json` gives it.
final class SubstanceJson {
    private SubstanceJson() {}

    static ObjectNode of(Entry entry) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", entry.id());
        node.put("cas", entry.cas());
        ArrayNode un = node.putArray("un");
        entry.un().forEach(un::add);
        node.put("nameEn", entry.nameEn());
        node.put("nameZh", entry.nameZh());
        node.put("formula", entry.formula());
        node.put("hazardClass", entry.hazardClass());
        node.put("grade", entry.grade().name().toLowerCase(Locale.ROOT));
        node.put("guide", entry.guide());
        ObjectNode values = node.putObject("values");
        new TreeMap<>(entry.values()).forEach((key, value) -> {
            ObjectNode figure = values.putObject(key);
            figure.put("value", JsonNumbers.six(value.value()));
            figure.put("unit", value.unit());
            figure.put("source", value.source());
            if (value.atLeast()) {
                figure.put("atLeast", true);
            }
        });
        return node;
    }
}
