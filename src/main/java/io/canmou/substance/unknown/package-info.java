/// What an unnamed substance may be, from what people see, smell, suffer and measure.
///
/// Naive Bayes over the catalogue: each clue speaks for a substance by how rare it is among all others, against one
/// that is known to be different, and says nothing about one of which the feature is not known. What the site
/// stores and what is carried nearby raises the prior.
///
/// May use: `substance`, `substance.shipped`. Start reading at [io.canmou.substance.unknown.UnknownSubstance].
@org.jspecify.annotations.NullMarked
package io.canmou.substance.unknown;
