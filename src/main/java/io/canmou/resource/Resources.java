package io.canmou.resource;

import java.util.List;

/// All lists, as they are now. Immutable.
public record Resources(
        List<Facility> facilities,
        List<Team> teams,
        List<Supply> supplies,
        List<Medical> medical,
        List<Shelter> shelters,
        List<Expert> experts,
        List<Vehicle> vehicles,
        List<SiteRecord> sites) {
    /// No lists at all.
    public static final Resources NONE =
            new Resources(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Resources {
        facilities = List.copyOf(facilities);
        teams = List.copyOf(teams);
        supplies = List.copyOf(supplies);
        medical = List.copyOf(medical);
        shelters = List.copyOf(shelters);
        experts = List.copyOf(experts);
        vehicles = List.copyOf(vehicles);
        sites = List.copyOf(sites);
    }
}
