package io.canmou.hazard.dispersion;

/// At which height a cross-section is looked at, m.
interface Heights {
    double of(Profile profile);
}
