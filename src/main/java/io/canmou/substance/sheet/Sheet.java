package io.canmou.substance.sheet;

import io.canmou.substance.GuideDistances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is not a figure of [io.canmou.substance.Entry]. Empty or null: not known.
///
/// @param nameConfirmed false: the Chinese name comes from a dictionary, or is a transport name that was not
///     compared with the standard; to be shown as unconfirmed
/// @param surrogate CAS of the pure substance whose physics stand for this mixture; null: it has its own
/// @param lists Chinese lists it stands on, in Chinese
/// @param plates for the orange plate
/// @param gasesInWater what water sets free, formulas
/// @param reactiveGroups EPA groups, numbers
/// @param groupsReviewed false: the groups were guessed from the name
/// @param guide distances of its emergency guide
public record Sheet(
        boolean nameConfirmed,
        @Nullable String surrogate,
        List<String> lists,
        List<Plate> plates,
        @Nullable Ghs ghs,
        @Nullable Diamond nfpa,
        @Nullable Limits workplace,
        @Nullable Looks looks,
        @Nullable Response response,
        List<String> gasesInWater,
        List<String> reactiveGroups,
        boolean groupsReviewed,
        @Nullable GuideDistances guide) {
    public Sheet {
        lists = List.copyOf(lists);
        plates = List.copyOf(plates);
        gasesInWater = List.copyOf(gasesInWater);
        reactiveGroups = List.copyOf(reactiveGroups);
    }

    /// One UN number as it is carried.
    ///
    /// @param hin upper number of the orange plate, empty: none
    /// @param labels placards, classes and divisions, main hazard first
    /// @param polymerises whether it may polymerise when heated
    public record Plate(String un, String name, String hin, List<String> labels, boolean polymerises) {}

    /// Classification after GHS; EU CLP Annex VI, which may differ from the Chinese one.
    ///
    /// @param statements H and EUH codes
    /// @param pictograms `GHS01` … `GHS09`
    public record Ghs(List<String> statements, List<String> pictograms, String signalWord) {}

    /// The NFPA 704 diamond, 0 to 4.
    public record Diamond(int health, int flammability, int instability, String special) {}

    /// Chinese occupational limits, mg/m³; GBZ 2.1-2019.
    public record Limits(
            @Nullable Double ceiling,
            @Nullable Double mean8h,
            @Nullable Double shortTerm) {}

    /// How it is noticed, in the vocabulary's English terms.
    public record Looks(
            String state,
            List<String> colours,
            List<String> odours,
            @Nullable Double odourThresholdPpm,
            List<String> inWater,
            List<String> symptoms) {}

    /// What to wear and use; own keywords, to be reviewed by a specialist.
    ///
    /// @param protectionLevel A, B, C
    /// @param neutralisers with the stoichiometric ratio in kg of pure agent per kg of substance, "–" not known
    public record Response(
            String protectionLevel,
            Bilingual protection,
            List<Bilingual> media,
            List<Bilingual> forbiddenMedia,
            List<Bilingual> neutralisers,
            List<String> ratios,
            List<Bilingual> leakActions) {}

    /// The same in both languages.
    public record Bilingual(String zh, String en) {}
}
