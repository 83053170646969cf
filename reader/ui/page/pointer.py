"""Reading with the mouse: links, names and signs are clicked, leaves turned by wheel and swipe.

Leaves are turned the way the article runs: those that follow lie at the left of an article
that starts at the right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from reader.ui.page.layout import PageLayout
from reader.ui.page.sliding import Sliding

if TYPE_CHECKING:
    from reader.ui.page.view import Page

_NOTCH = 120
"""What Qt's wheel events count for a notch."""
_SLIDE = 60
"""Pixels by which a notch slides code sideways."""
_CLICK = 4
"""Pixels that a pressed mouse may stray in a click."""
_PATIENCE = 450
"""Milliseconds that the mouse drags a selection outside of the view before a leaf is turned."""
_SWIPED_RIGHT = 90.0
"""Degrees on either side of zero that are a swipe to the right."""


class Pointer:
    """What the mouse does on a page."""

    def __init__(self, page: Page, layout: PageLayout) -> None:
        self._page = page
        self._sliding = Sliding(layout)
        self._pressed: QPointF | None = None
        self._had_selection = False
        self._hovered = -1
        self._wheel = 0
        self._has_turned = False
        self._drags_forward = True
        self._dragging = QTimer(page, interval=_PATIENCE)
        self._dragging.timeout.connect(self._turn_while_dragging)

    def forget(self) -> None:
        """Know nothing of the article that was here."""
        self._hovered = -1
        self._pressed = None
        self._dragging.stop()

    # Clicks

    def pressed(self, event: QMouseEvent) -> bool:
        """Take note of where a click may begin; True where a bar is grasped instead."""
        if self._sliding.grasp(self._page.on_page(event.position())):
            return True
        self._pressed = event.position()
        self._had_selection = self._page.selected_span() is not None
        return False

    def drags(self, event: QMouseEvent) -> bool:
        """Slide the code whose bar is held; False where none is."""
        if not self._sliding.drag(self._page.on_page(event.position())):
            return False
        self._page.viewport().update()
        return True

    def lets_go(self) -> bool:
        """Hold no bar any more; False where none was held."""
        return self._sliding.let_go()

    def released(self, event: QMouseEvent) -> None:
        """Do what a click means where it ended."""
        self._dragging.stop()
        pressed, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or pressed is None:
            return
        is_click = (event.position() - pressed).manhattanLength() <= _CLICK
        if is_click and not self._page.selected_span() and not self._page.click(event.position()):
            self._click_beside(event.position())

    def _click_beside(self, point: QPointF) -> None:
        """Turn to where the margin is that was clicked, where leaves lie beside each other."""
        side = self._page.margin_at(point)
        if side and not self._had_selection:
            self._turn_towards(is_right=side > 0)

    # Moving

    def moved(self, event: QMouseEvent) -> None:
        """Show what is under the mouse, or turn leaves for a selection that is dragged on."""
        if event.buttons():
            self._drag(event.position())
            return
        point = event.position()
        at = self._page.at_point(point)
        is_marked = at is not None and self._page.is_marked(at)
        if is_marked or self._page.leads_on(at, point):
            shape = Qt.CursorShape.PointingHandCursor
        elif self._page.margin_at(point):
            shape = Qt.CursorShape.ArrowCursor
        else:
            shape = Qt.CursorShape.IBeamCursor
        self._page.viewport().setCursor(shape)
        self._hover(at if at is not None and is_marked else -1)

    def left(self) -> None:
        """Forget what was under the mouse."""
        self._hover(-1)

    def _hover(self, at: int) -> None:
        if at != self._hovered:
            self._hovered = at
            self._page.mark_hovered.emit(at)

    def _drag(self, point: QPointF) -> None:
        view = self._page.viewport().rect()
        if not self._page.is_leafed or view.contains(point.toPoint()):
            self._dragging.stop()
            return
        is_aside = not 0 <= point.x() < view.width()
        is_right = point.x() >= view.width()
        self._drags_forward = is_right is not self._page.is_rtl if is_aside else point.y() > 0
        if not self._dragging.isActive():
            self._dragging.start()

    def _turn_while_dragging(self) -> None:
        self._page.turn(forward=self._drags_forward)

    # The wheel, and what hands do on a touchpad

    def wheeled(self, event: QWheelEvent) -> bool:
        """Size the type, with Ctrl, or turn leaves; False leaves it to Qt."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._notches(event.angleDelta().y())
            if steps:
                self._page.type_size_wanted.emit(steps)
            return True
        if self._slides(event):
            return True
        if not self._page.is_leafed:
            return False
        if event.phase() in (Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.NoScrollPhase):
            self._has_turned = False
        self._turn_by_wheel(event)
        return True

    def _slides(self, event: QWheelEvent) -> bool:
        """Slide the code under the mouse, with Shift or by a wheel that rolls sideways."""
        delta = event.angleDelta()
        is_aside = abs(delta.x()) > abs(delta.y())
        if not is_aside and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        by = -(delta.x() if is_aside else delta.y()) * _SLIDE / _NOTCH
        if not self._sliding.slide(self._page.on_page(event.position()), by):
            return False
        self._page.viewport().update()
        return True

    def _turn_by_wheel(self, event: QWheelEvent) -> None:
        """Turn once for a notch; for a touchpad, whose steps are many, once a movement."""
        delta = event.angleDelta()
        is_aside = abs(delta.x()) > abs(delta.y())
        steps = self._notches(delta.x() if is_aside else delta.y())
        if steps and not self._has_turned:
            self._has_turned = True
            forward = (steps > 0) is self._page.is_rtl if is_aside else steps < 0
            self._page.turn(forward=forward)

    def _notches(self, delta: int) -> int:
        """The whole notches that the wheel has gone, away from the reader above zero."""
        self._wheel += delta
        steps = int(self._wheel / _NOTCH)
        self._wheel -= steps * _NOTCH
        return steps

    def gestured(self, event: QEvent) -> bool:
        """Turn a leaf by a swipe over it; False where the event is none."""
        if not self._page.is_leafed:
            return False
        if event.type() is QEvent.Type.NativeGesture:
            if event.gestureType() is not Qt.NativeGestureType.SwipeNativeGesture:
                return False
            angle = event.value()
            self._turn_towards(is_right=_SWIPED_RIGHT < angle < 360 - _SWIPED_RIGHT)
            return True
        swipe = event.gesture(Qt.GestureType.SwipeGesture)
        if swipe is None or swipe.state() is not Qt.GestureState.GestureFinished:
            return False
        is_right = swipe.horizontalDirection() is swipe.SwipeDirection.Left
        self._turn_towards(is_right=is_right)
        return True

    def _turn_towards(self, *, is_right: bool) -> None:
        """Turn to the leaves that lie at the right, or at the left."""
        self._page.turn(forward=is_right is not self._page.is_rtl)
