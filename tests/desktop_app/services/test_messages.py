"""Notices and the change broadcast arrive in the window's thread."""

import threading

from desktop_app.services.changes import ChangeBus
from desktop_app.services.notices import KEPT, NoticeKind, Notices
from desktop_app.services.tasks import Tasks


def in_thread(fn) -> None:
    thread = threading.Thread(target=fn)
    thread.start()
    thread.join()


def test_a_change_published_by_a_worker_arrives_here(qt):
    bus, seen, change = ChangeBus(), [], object()
    bus.changed.connect(lambda value: seen.append((value, threading.get_ident())))
    in_thread(lambda: bus.publish(change))
    assert seen == []
    qt.until(lambda: seen)
    assert seen == [(change, threading.get_ident())]


def test_it_is_told_whether_a_change_is_one_of_this_window(qt):
    notices = Notices()
    here, there = Tasks(notices), Tasks(notices)
    bus, seen = ChangeBus(is_own=here.works_here), []
    bus.changed.connect(lambda value: seen.append((value, bus.elsewhere)))
    for number, tasks in enumerate((here, there, here)):
        tasks.write(lambda _token, number=number: bus.publish(number))
        qt.until(lambda number=number: len(seen) == number + 1)
    in_thread(lambda: bus.publish("the command line"))
    qt.until(lambda: len(seen) == 4)
    assert seen == [(0, False), (1, True), (2, False), ("the command line", True)]
    for tasks in (here, there):
        tasks.close()


def test_a_notice_from_a_worker_arrives_here(qt):
    notices, seen = Notices(), []
    notices.posted.connect(lambda notice: seen.append((notice.kind, notice.text, threading.get_ident())))
    in_thread(lambda: notices.warning("Two files were left out.", "a.txt, b.txt"))
    qt.until(lambda: seen)
    assert seen == [(NoticeKind.WARNING, "Two files were left out.", threading.get_ident())]


def test_only_the_last_notices_are_kept():
    notices = Notices()
    for number in range(KEPT + 3):
        notices.info(str(number))
    assert len(notices.recent) == KEPT
    assert notices.recent[0].text == "3"


def test_what_nobody_has_looked_at_is_counted():
    notices, said = Notices(), []
    notices.changed.connect(lambda: said.append(notices.unseen))
    notices.info("Saved.")
    notices.warning("Two files were left out.")
    notices.problem("The disk is full.")
    assert notices.unseen == 2
    notices.seen()
    assert notices.unseen == 0
    notices.clear()
    assert not notices.recent
    assert said == [0, 1, 2, 0, 0]


def test_messages_about_what_was_answered_are_taken_back(qt):
    notices = Notices()
    answered: list[object] = []
    notices.settled.connect(answered.append)
    notices.warning("First?", about=("batch", 1))
    notices.info("Meanwhile.")
    notices.warning("Second?", about=("batch", 2))
    notices.settle(("batch", 1))
    assert [one.text for one in notices.recent] == ["Meanwhile.", "Second?"]
    assert (notices.unseen, answered) == (1, [("batch", 1)])
    notices.settle(("batch", 1))
    # What is about nothing is never meant.
    notices.settle(None)
    assert [one.text for one in notices.recent] == ["Meanwhile.", "Second?"]
    assert (notices.unseen, answered) == (1, [("batch", 1)])
