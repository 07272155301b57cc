/// The map on screen: tiles below, above them layers of plain nodes for zones, routes, symbols, chips and tools.
///
/// [MapView] is the one entry: it shows a [io.canmou.map.MapScene] and tells a [MapListener] what the user points
/// at. It knows no situation and no incident; who embeds it turns a situation into a scene.
@org.jspecify.annotations.NullMarked
package io.canmou.ui.map;
