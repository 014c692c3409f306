public import Cadre
