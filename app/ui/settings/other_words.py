"""What people call a setting who come from another program: words it is found by, never shown."""

from app.ui.i18n import translate


def other_words(row: str) -> str:
    """Of a row by its name; "" where its own words are enough."""
    return {
        "theme": translate("Settings", "dark mode, night, colours"),
        "text_size": translate("Settings", "font, zoom, larger, smaller"),
        "density": translate("Settings", "compact, spacing"),
        "reduced_motion": translate("Settings", "animations"),
        "language": translate("Settings", "translation"),
        "agents": translate("Settings", "team, people, user, colleague, my name"),
        "zone": translate("Settings", "clock"),
        "after_act": translate("Settings", "next conversation, advance"),
        "mark_read": translate("Settings", "mark as read, unread"),
        "image_senders": translate("Settings", "remote images, tracking"),
        "known_senders": translate("Settings", "spoofed sender, warning"),
        "undo_seconds": translate("Settings", "undo send, seconds, delay"),
        "late_hours": translate("Settings", "overdue, response time"),
        "after_reply": translate("Settings", "send and resolve, wait"),
        "spelling": translate("Settings", "spell check, language, dictionary"),
        "by_meaning": translate("Settings", "suggestions, semantic search"),
        "notice_whom": translate("Settings", "notifications, alerts"),
        "notice_tells": translate("Settings", "notification preview, privacy"),
        "notice_failures": translate("Settings", "notifications, alerts, errors"),
        "notice_sound": translate("Settings", "notification sound, ring"),
        "quiet": translate("Settings", "do not disturb, notifications, night"),
        "try": translate("Settings", "test notification"),
        "tray_icon": translate("Settings", "system tray, icon, badge"),
        "keep_running": translate("Settings", "background, close window"),
        "login": translate("Settings", "autostart, boot"),
        "map": translate("Settings", "shortcuts"),
        "key_preset": translate("Settings", "shortcuts, Gmail, Outlook"),
        "single_keys": translate("Settings", "shortcuts"),
        "folder": translate("Settings", "database, path, location"),
        "import": translate("Settings", "Thunderbird, mbox, migrate"),
        "backup": translate("Settings", "copy, export everything"),
    }.get(row, "")
