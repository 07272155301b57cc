package io.canmou.advice.chain;

import io.canmou.advice.forces.Needs;
import io.canmou.advice.plan.PlanTemplates;
import io.canmou.advice.rules.Defaults;
import io.canmou.advice.rules.PlansFolder;
import java.nio.file.Path;
import java.util.List;

/// The rules as data: defaults, needs, plan templates.
public record RuleBooks(Defaults defaults, Needs needs, PlanTemplates templates) {
    /// Reads them from folders, the one that counts most first.
    public static RuleBooks read(List<Path> searchPath) {
        PlansFolder plans = new PlansFolder(searchPath);
        return new RuleBooks(Defaults.read(plans), Needs.read(plans), PlanTemplates.read(plans));
    }
}
