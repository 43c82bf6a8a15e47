"""The change of many records at once, in the menus and over every list."""

from desktop_app.actions.action import Action, Menu
from desktop_app.contract import Contribution, Feature, Host
from desktop_app.rooms.context import Context
from desktop_app.rooms.panel import RoomPanel
from desktop_app.texts import translate


def feature(context: Context) -> Feature:
    """Return the feature for one open catalogue."""

    def contribute(host: Host) -> Contribution:
        def panel() -> RoomPanel | None:
            found = host.panel
            return found if isinstance(found, RoomPanel) else None

        def can_change() -> bool:
            found = panel()
            if found is None or found.in_trash or context.catalogue.read_only:
                return False
            # While a long list is still coming, "all" would be only its beginning.
            return found.has_keyboard and found.chosen_count > 0 and found.model.whole

        def change() -> None:
            if (found := panel()) is not None:
                # Only now: the dialog brings modules that no start of the window needs.
                from desktop_app.features.batch.dialog import open_dialog

                open_dialog(host, context, found)

        action = Action(
            "record.change_many",
            translate("Batch", "Change man&y…"),
            change,
            Menu.RECORD,
            shortcut="Ctrl+Shift+E",
            group=20,
            enabled=can_change,
        )
        return Contribution(actions=(action,))

    return contribute
